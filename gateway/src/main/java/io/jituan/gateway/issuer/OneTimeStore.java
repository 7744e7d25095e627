package io.jituan.gateway.issuer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Things kept under a random name, each to be taken once and in time: authorization codes and refresh tokens.
final class OneTimeStore<T> {
    private static final int MOST = 10_000;
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Cache<String, T> kept;

    OneTimeStore(Duration life, Clock clock) {
        Ticker ticker = () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
        kept = Caffeine.newBuilder()
                .maximumSize(MOST)
                .ticker(ticker)
                .expireAfterWrite(life)
                .build();
    }

    /// Keeps it and tells the name under which it can be taken: 256 random bits.
    String keep(T thing) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String name = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        kept.put(name, thing);
        return name;
    }

    /// Takes it; nobody else can.
    Optional<T> take(String name) {
        return Optional.ofNullable(kept.asMap().remove(name));
    }
}
