package io.jituan.web.problem;

/// What sort of "no" a refusal is; it alone decides the HTTP status.
public enum RefusalKind {
    /// The request cannot be read or a value in it is impossible: mend the request.
    INVALID(400),
    /// No token, or one that does not verify.
    UNAUTHENTICATED(401),
    /// The caller lacks a role or the organisation scope.
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    /// The state of things does not allow it now (a duplicate, a step out of order, a lost race).
    CONFLICT(409),
    /// A clause of the district's policy forbids it.
    RULE(409),
    /// The caller changed something it had read in an older version.
    STALE(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    /// Well-formed, but it contradicts an earlier request (an Idempotency-Key used again with another body).
    CONTRADICTION(422),
    /// An update without If-Match.
    UNCONDITIONAL(428),
    TOO_MANY(429),
    /// Our fault: logged with the request id, told without detail.
    INTERNAL(500),
    UNAVAILABLE(503),
    TIMEOUT(504);

    private final int status;

    RefusalKind(int status) {
        this.status = status;
    }

    /// The HTTP status, 400 to 599.
    public int status() {
        return status;
    }
}
