package io.jituan.kit.conditional;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/// Answers that carry the version of what they show as `ETag`. For reads, `If-None-Match` is honoured by
/// [NotModifiedFilter].
public final class Answers {
    private Answers() {}

    /// 200: a thing as it stands, after a read or a change.
    ///
    /// @param version the thing's own
    public static <T> RestResponse<T> ok(T view, long version) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, new Revision(version).etag())
                .build();
    }

    /// 200: a thing as it was read.
    public static <T> RestResponse<T> ok(Versioned<T> thing) {
        return ok(thing.view(), thing.version());
    }

    /// 201: a thing that came into being.
    ///
    /// @param location path under which it is read, for example `/api/v1/schools/018f…`
    public static <T> RestResponse<T> created(T view, long version, String location) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create(location))
                .header(HttpHeaders.ETAG, new Revision(version).etag())
                .build();
    }
}
