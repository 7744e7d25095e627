package io.jituan.gateway.routing;

import java.time.Duration;

/// The limits under which a request travels.
///
/// @param maxBodyBytes the longest body that is passed on
/// @param answerWithin the longest silence of the service
public record Lane(long maxBodyBytes, Duration answerWithin) {
    private static final long MEBIBYTE = 1 << 20;

    /// The body limit for people: `8 MB`.
    public String maxBodyInWords() {
        return maxBodyBytes % MEBIBYTE == 0 ? maxBodyBytes / MEBIBYTE + " MB" : maxBodyBytes + " bytes";
    }
}
