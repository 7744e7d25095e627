package io.jituan.gateway.index;

import io.jituan.gateway.issuer.IssuerConfig;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;

/// The root: where to go from here, for people and for programs.
@Path("/")
public class IndexResource {
    private static final String STYLES_ONLY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final List<Place> places;

    IndexResource(IssuerConfig issuer) {
        places = new ArrayList<>(List.of(
                new Place("/docs", "接口文档", "The API, to browse and try"),
                new Place(
                        "/openapi",
                        "OpenAPI 文件",
                        "The OpenAPI document of all services (JSON; /openapi.yaml for YAML)"),
                new Place("/problems", "错误说明", "What every problem means, and how to mend it"),
                new Place("/healthz", "运行状态", "How every service is"),
                new Place("/api/v1/me", "我是谁", "Who a token is for, and what it may do")));
        if (issuer.enabled()) {
            places.add(new Place(
                    "/issuer/.well-known/openid-configuration",
                    "演示登录服务",
                    "The embedded issuer: real tokens for demonstration sign-ins"));
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Index json() {
        return new Index("jituan", "集团化办学 · Group schooling", places);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response html() {
        return Response.ok(Templates.index(json()).render(), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Content-Security-Policy", STYLES_ONLY)
                .build();
    }

    /// What the root answers.
    public record Index(String name, String title, List<Place> places) {}

    /// Somewhere to go.
    public record Place(String path, String chinese, String english) {}

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance index(Index index);
    }
}
