package io.jituan.gateway.status;

import io.jituan.gateway.status.SystemStatus.Status;
import io.jituan.gateway.status.SystemStatus.Whole;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;

/// `/healthz`: 200 where every service is ready, else 503, with the state of each.
@Path("/healthz")
public class HealthzResource {
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final SystemStatus status;

    HealthzResource(SystemStatus status) {
        this.status = status;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public CompletionStage<Response> healthz() {
        return status.now().map(HealthzResource::answer).toCompletionStage();
    }

    private static Response answer(Whole whole) {
        return Response.status(whole.status() == Status.UP ? OK : UNAVAILABLE)
                .entity(whole)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
