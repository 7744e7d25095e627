package io.jituan.web.problem;

import java.util.List;

/// What HTTP itself can refuse, before any rule of the domain is asked. Gateway and services answer the same.
public sealed interface HttpRefusal extends Refusal {

    /// Nothing is served under this path.
    record RouteUnknown(String path) implements HttpRefusal {
        @Override
        public String code() {
            return "route-unknown";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }

        @Override
        public List<Object> arguments() {
            return List.of(path);
        }
    }

    /// The path is served, the method is not.
    record MethodNotAllowed(String method) implements HttpRefusal {
        @Override
        public String code() {
            return "method-not-allowed";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.METHOD_NOT_ALLOWED;
        }

        @Override
        public List<Object> arguments() {
            return List.of(method);
        }
    }

    /// None of the media types in `Accept` can be given.
    record NotAcceptable() implements HttpRefusal {
        @Override
        public String code() {
            return "not-acceptable";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_ACCEPTABLE;
        }
    }

    /// The body's `Content-Type` is not read here.
    record MediaTypeUnsupported(String given) implements HttpRefusal {
        @Override
        public String code() {
            return "media-type-unsupported";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.UNSUPPORTED_MEDIA_TYPE;
        }

        @Override
        public List<Object> arguments() {
            return List.of(given);
        }
    }

    /// The body is longer than the largest that is taken, for example `8 MB`.
    record BodyTooLarge(String largest) implements HttpRefusal {
        @Override
        public String code() {
            return "body-too-large";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.TOO_LARGE;
        }

        @Override
        public List<Object> arguments() {
            return List.of(largest);
        }
    }

    /// The client sends more than its rate; it may go on after so many seconds.
    record TooManyRequests(long retryAfterSeconds) implements HttpRefusal {
        @Override
        public String code() {
            return "too-many-requests";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.TOO_MANY;
        }

        @Override
        public List<Object> arguments() {
            return List.of(retryAfterSeconds);
        }
    }

    /// Our fault. The cause stands in the log under the request id and nowhere else.
    record Unexpected() implements HttpRefusal {
        @Override
        public String code() {
            return "unexpected-error";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.INTERNAL;
        }
    }

    /// A part of the system, named, cannot be reached.
    record ServiceUnavailable(String service) implements HttpRefusal {
        @Override
        public String code() {
            return "service-unavailable";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.UNAVAILABLE;
        }

        @Override
        public List<Object> arguments() {
            return List.of(service);
        }
    }

    /// A part of the system, named, did not answer in time.
    record TimedOut(String service) implements HttpRefusal {
        @Override
        public String code() {
            return "timed-out";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.TIMEOUT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(service);
        }
    }
}
