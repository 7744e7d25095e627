package io.jituan.gateway.apidocs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.jituan.gateway.token.TokenConfig;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.concurrent.CompletionStage;

/// `/openapi` for programs, `/docs` for people.
@Path("/")
public class ApiDocsResource {
    private static final String YAML = "application/yaml";
    private static final String OWN_SCRIPTS = "default-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; frame-ancestors 'none'; connect-src 'self' ";

    private final MergedDocument document;
    private final String policy;
    private final YAMLMapper yaml = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .build();

    ApiDocsResource(MergedDocument document, TokenConfig tokens) {
        this.document = document;
        this.policy = OWN_SCRIPTS + URI.create(tokens.issuer()).resolve("/");
    }

    @GET
    @Path("openapi")
    @Produces(MediaType.APPLICATION_JSON)
    public CompletionStage<Response> openapi(@QueryParam("format") @DefaultValue("") String format) {
        return format.equalsIgnoreCase("yaml") ? yaml() : json();
    }

    @GET
    @Path("openapi")
    @Produces(YAML)
    public CompletionStage<Response> openapiAsYaml() {
        return yaml();
    }

    @GET
    @Path("openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    public CompletionStage<Response> json() {
        return document.now()
                .map(merged -> Response.ok(merged, MediaType.APPLICATION_JSON).build())
                .toCompletionStage();
    }

    @GET
    @Path("openapi.yaml")
    @Produces(YAML)
    public CompletionStage<Response> yaml() {
        return document.now()
                .map(merged -> Response.ok(write(merged), YAML).build())
                .toCompletionStage();
    }

    /// Swagger UI from our own address; nothing is loaded from anywhere else.
    @GET
    @Path("docs")
    @Produces(MediaType.TEXT_HTML)
    public Response docs() {
        return page(Templates.docs());
    }

    /// Where the issuer sends the browser back to after signing in from that page.
    @GET
    @Path("docs/signed-in")
    @Produces(MediaType.TEXT_HTML)
    public Response signedIn() {
        return page(Templates.signedIn());
    }

    private Response page(TemplateInstance template) {
        return Response.ok(template.render(), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Content-Security-Policy", policy)
                .build();
    }

    private String write(ObjectNode merged) {
        try {
            return yaml.writeValueAsString(merged);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The merged document cannot be written", e);
        }
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance docs();

        static native TemplateInstance signedIn();
    }
}
