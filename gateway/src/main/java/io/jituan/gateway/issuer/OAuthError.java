package io.jituan.gateway.issuer;

/// What an OAuth request can be refused for (RFC 6749 section 5.2 and 4.1.2.1). OAuth clients know these codes; they
/// do not know problem details.
enum OAuthError {
    INVALID_REQUEST("invalid_request", 400),
    INVALID_CLIENT("invalid_client", 401),
    INVALID_GRANT("invalid_grant", 400),
    INVALID_TOKEN("invalid_token", 401),
    UNAUTHORIZED_CLIENT("unauthorized_client", 400),
    UNSUPPORTED_GRANT_TYPE("unsupported_grant_type", 400),
    UNSUPPORTED_RESPONSE_TYPE("unsupported_response_type", 400);

    private final String code;
    private final int status;

    OAuthError(String code, int status) {
        this.code = code;
        this.status = status;
    }

    String code() {
        return code;
    }

    int status() {
        return status;
    }

    /// The refusal, with what a developer wants to know.
    OAuthRefused because(String description) {
        return new OAuthRefused(this, description);
    }

    /// Ends an OAuth request.
    static final class OAuthRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final OAuthError error;
        private final String description;

        OAuthRefused(OAuthError error, String description) {
            super(error.code + ": " + description, null, false, false);
            this.error = error;
            this.description = description;
        }

        OAuthError error() {
            return error;
        }

        String description() {
            return description;
        }
    }
}
