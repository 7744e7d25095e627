package io.jituan.gateway.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// A token bucket for each client.
@Singleton
public class RateLimits {
    private static final long NANOS = TimeUnit.SECONDS.toNanos(1);

    private final RateConfig config;
    private final Cache<String, Bucket> buckets;
    private final String policy;

    RateLimits(RateConfig config) {
        this.config = config;
        long window = secondsToFill();
        this.policy = "\"client\";q=" + config.burst() + ";w=" + window;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(config.clients())
                .expireAfterAccess(Duration.ofSeconds(2 * window))
                .build();
    }

    /// Takes one request from what the client has left.
    ///
    /// @param client its OAuth client and subject, or its address
    public Allowance take(String client) {
        ConsumptionProbe probe = buckets.get(client, unseen -> bucket()).tryConsumeAndReturnRemaining(1);
        return new Allowance(
                probe.isConsumed(),
                probe.getRemainingTokens(),
                roundUp(probe.getNanosToWaitForReset()),
                roundUp(probe.getNanosToWaitForRefill()));
    }

    /// The header `RateLimit-Policy`: a quota of so many requests per window of so many seconds.
    public String policy() {
        return policy;
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(
                        limit -> limit.capacity(config.burst()).refillGreedy(config.perSecond(), Duration.ofSeconds(1)))
                .build();
    }

    private long secondsToFill() {
        return Math.max(1, Math.ceilDiv(config.burst(), config.perSecond()));
    }

    private static long roundUp(long nanos) {
        return Math.ceilDiv(nanos, NANOS);
    }

    /// What a client has left.
    ///
    /// @param granted whether this request may pass
    /// @param remaining requests that may follow at once
    /// @param resetSeconds until the whole burst is there again
    /// @param retryAfterSeconds until the next request may pass; 0 where this one may
    public record Allowance(boolean granted, long remaining, long resetSeconds, long retryAfterSeconds) {
        /// The header `RateLimit`.
        public String header() {
            return "\"client\";r=" + remaining + ";t=" + resetSeconds;
        }
    }
}
