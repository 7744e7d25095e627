package io.jituan.gateway.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/// Remembers verified tokens by their SHA-256 until they expire: checking a signature costs as much as all the rest of
/// a request. The tokens themselves are not kept. It holds a bounded number and forgets the least used first.
@Singleton
class TokenMemory {
    private final Cache<ByteBuffer, VerifiedToken> tokens;
    private final Clock clock;

    TokenMemory(TokenConfig config, Clock clock) {
        this.clock = clock;
        this.tokens = Caffeine.newBuilder()
                .maximumSize(config.remembered())
                .expireAfter(Expiry.<ByteBuffer, VerifiedToken>creating((hash, token) -> lifeOf(token)))
                .build();
    }

    Optional<VerifiedToken> find(String token) {
        VerifiedToken found = tokens.getIfPresent(hash(token));
        return found != null && clock.instant().isBefore(found.expires()) ? Optional.of(found) : Optional.empty();
    }

    void keep(String token, VerifiedToken verified) {
        tokens.put(hash(token), verified);
    }

    private Duration lifeOf(VerifiedToken token) {
        Duration life = Duration.between(clock.instant(), token.expires());
        return life.isNegative() ? Duration.ZERO : life;
    }

    private static ByteBuffer hash(String token) {
        try {
            byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
