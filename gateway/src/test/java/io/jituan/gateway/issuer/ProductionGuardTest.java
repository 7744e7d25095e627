package io.jituan.gateway.issuer;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The embedded issuer cannot be left on by accident.
class ProductionGuardTest {
    @Test
    void theIssuerOnInProductionStopsTheStart() {
        IllegalStateException refused = assertThrows(
                IllegalStateException.class, () -> ProductionGuard.check(issuer(true, ""), List.of("prod")));
        assertTrue(String.valueOf(refused.getMessage()).contains("jituan.issuer.enabled=false"));
    }

    @Test
    void theIssuerOffInProductionIsFine() {
        assertDoesNotThrow(() -> ProductionGuard.check(issuer(false, ""), List.of("prod")));
    }

    @Test
    void theIssuerOnElsewhereIsFine() {
        assertDoesNotThrow(() -> ProductionGuard.check(issuer(true, ""), List.of("demo")));
    }

    @Test
    void productionBesideAnotherProfileIsProduction() {
        assertThrows(
                IllegalStateException.class, () -> ProductionGuard.check(issuer(true, ""), List.of("demo", "prod")));
    }

    @Test
    void onlyTheWholeSentenceAllowsIt() {
        assertThrows(IllegalStateException.class, () -> ProductionGuard.check(issuer(true, "true"), List.of("prod")));
        assertDoesNotThrow(() -> ProductionGuard.check(issuer(true, ProductionGuard.SENTENCE), List.of("prod")));
    }

    @Test
    void thereIsNoKeyWhileTheIssuerIsOff() {
        assertThrows(IllegalStateException.class, () -> new SigningKey(issuer(false, "")));
    }

    private static IssuerConfig issuer(Boolean enabled, String sentence) {
        return new Settings(
                enabled,
                Optional.of(sentence).filter(said -> !said.isEmpty()),
                "http://localhost/issuer",
                Path.of("target"),
                Duration.ofHours(1),
                Duration.ofHours(1),
                Duration.ofMinutes(1),
                Optional.empty());
    }

    private record Settings(
            boolean enabled,
            Optional<String> allowInProduction,
            String url,
            Path keyDirectory,
            Duration accessTokenLife,
            Duration refreshTokenLife,
            Duration codeLife,
            Optional<List<URI>> redirects)
            implements IssuerConfig {}
}
