package io.jituan.kit.paging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/// Says the next page of every [Page] as `Link: <…>; rel="next"` as well: the same request with another `after`.
@Provider
public class NextLink implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null && isPage(response)) {
            URI next = request.getUriInfo()
                    .getRequestUriBuilder()
                    .replaceQueryParam("after", page.next())
                    .build();
            String link = "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"";
            response.getHeaders().add(HttpHeaders.LINK, link);
        }
    }

    /// A file has no next page: it is the whole list.
    private static boolean isPage(ContainerResponseContext response) {
        MediaType sent = response.getMediaType();
        return sent == null || sent.isCompatible(MediaType.APPLICATION_JSON_TYPE);
    }
}
