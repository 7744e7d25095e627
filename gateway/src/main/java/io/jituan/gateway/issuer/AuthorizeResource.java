package io.jituan.gateway.issuer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Optional;

/// The sign-in page (RFC 6749 section 3.1). It offers one sign-in for each role, so that a newcomer need not know any.
@Path("/issuer/authorize")
@EmbeddedIssuer
@Produces(MediaType.TEXT_HTML)
public class AuthorizeResource {
    private static final String CODE_FLOW = "code";
    private static final String SHA_256 = "S256";
    private static final String STYLES_ONLY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final CodeDesk codes;
    private final Redirects redirects;

    AuthorizeResource(CodeDesk codes, Redirects redirects) {
        this.codes = codes;
        this.redirects = redirects;
    }

    @GET
    public Response page(
            @QueryParam("response_type") @DefaultValue("") String type,
            @QueryParam("code_challenge_method") @DefaultValue("") String method,
            @QueryParam("client_id") @DefaultValue("") String client,
            @QueryParam("redirect_uri") @DefaultValue("") String redirect,
            @QueryParam("scope") @DefaultValue("") String scope,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("nonce") @DefaultValue("") String nonce,
            @QueryParam("code_challenge") @DefaultValue("") String challenge) {
        CodeRequest request = request(client, redirect, scope, state, nonce, challenge);
        if (!type.equals(CODE_FLOW)) {
            return back(request, "error", OAuthError.UNSUPPORTED_RESPONSE_TYPE.code());
        }
        if (challenge.isEmpty() || !method.equals(SHA_256)) {
            return back(request, "error", OAuthError.INVALID_REQUEST.code());
        }
        return page(request, "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(
            @FormParam("username") @DefaultValue("") String username,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("client_id") @DefaultValue("") String client,
            @FormParam("redirect_uri") @DefaultValue("") String redirect,
            @FormParam("scope") @DefaultValue("") String scope,
            @FormParam("state") @DefaultValue("") String state,
            @FormParam("nonce") @DefaultValue("") String nonce,
            @FormParam("code_challenge") @DefaultValue("") String challenge) {
        CodeRequest request = request(client, redirect, scope, state, nonce, challenge);
        Optional<SignIn> who = SignIn.of(username, password);
        return who.map(person -> back(request, CODE_FLOW, codes.issue(request, person)))
                .orElseGet(() -> page(request, username));
    }

    /// A browser is never sent anywhere for a client or to an address that we do not know.
    private CodeRequest request(
            String clientId, String redirect, String scope, String state, String nonce, String challenge) {
        OAuthClient client = OAuthClient.of(clientId)
                .filter(known -> known.mayUse(GrantType.AUTHORIZATION_CODE))
                .orElseThrow(() -> OAuthError.UNAUTHORIZED_CLIENT.because("client_id may not sign people in here"));
        URI target = redirects
                .allowed(redirect)
                .orElseThrow(() -> OAuthError.INVALID_REQUEST.because("redirect_uri is not allowed"));
        return new CodeRequest(client, target, scope, state, nonce, challenge);
    }

    private static Response back(CodeRequest request, String name, String value) {
        UriBuilder target = UriBuilder.fromUri(request.redirect()).queryParam(name, "{value}");
        if (!request.state().isEmpty()) {
            target.queryParam("state", "{state}");
            return Response.seeOther(target.build(value, request.state())).build();
        }
        return Response.seeOther(target.build(value)).build();
    }

    private static Response page(CodeRequest request, String refusedName) {
        String html = Templates.signIn(SignInPage.of(request, refusedName)).render();
        return Response.ok(html, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Content-Security-Policy", STYLES_ONLY)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance signIn(SignInPage page);
    }
}
