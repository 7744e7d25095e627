package io.jituan.kit.conditional;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Answers a read with 304 and no body where `If-None-Match` names the version it would show.
@Provider
public class NotModifiedFilter implements ContainerResponseFilter {
    private static final Set<String> READS = Set.of("GET", "HEAD");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        @Nullable String etag = response.getHeaderString(HttpHeaders.ETAG);
        @Nullable String seen = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        boolean shown = etag != null && response.getStatus() == Status.OK.getStatusCode();
        if (shown && seen != null && READS.contains(request.getMethod()) && names(seen, etag)) {
            response.setStatusInfo(Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }

    private static boolean names(String seen, String etag) {
        return Arrays.stream(seen.split(","))
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
    }
}
