package io.jituan.kit.json;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Bounds bodies that are held in memory, which JSON is; files of imports are streamed and have the larger limit of
/// the HTTP server.
@Provider
public class JsonBodyLimit implements ContainerRequestFilter {
    private final long bytes;

    JsonBodyLimit(@ConfigProperty(name = "jituan.limits.json-body") MemorySize limit) {
        this.bytes = limit.asLongValue();
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (!isJson(request.getMediaType())) {
            return;
        }
        LimitedStream body = new LimitedStream(request.getEntityStream(), bytes);
        request.setEntityStream(body);
        if (request.getLength() > bytes) {
            body.refuse();
        }
    }

    private static boolean isJson(@Nullable MediaType type) {
        if (type == null) {
            return false;
        }
        String subtype = type.getSubtype().toLowerCase(Locale.ROOT);
        return subtype.equals("json") || subtype.endsWith("+json");
    }
}
