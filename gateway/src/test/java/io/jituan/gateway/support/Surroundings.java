package io.jituan.gateway.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/// Puts the gateway under test into a [World], which tests get by having a field of that type.
public final class Surroundings implements QuarkusTestResourceLifecycleManager {
    private final World world = new World();

    @Override
    public Map<String, String> start() {
        String port = String.valueOf(World.freePort());
        return Map.ofEntries(
                Map.entry("quarkus.http.test-port", port),
                Map.entry("jituan.issuer.url", "http://localhost:" + port + "/issuer"),
                Map.entry("jituan.issuer.key-directory", keyDirectory()),
                Map.entry("jituan.gateway.tokens.issuer", world.issuer().url()),
                Map.entry("jituan.gateway.tokens.ask-again-after", "2S"),
                Map.entry("jituan.gateway.services.group.url", world.group().url()),
                Map.entry(
                        "jituan.gateway.services.personnel.url",
                        world.personnel().url()),
                Map.entry(
                        "jituan.gateway.services.assessment.url",
                        world.assessment().url()),
                Map.entry("jituan.gateway.services.enrollment.url", world.deadUrl()),
                Map.entry("jituan.gateway.ordinary.answer-within", "500MS"));
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(world, new TestInjector.MatchesType(World.class));
    }

    @Override
    public void stop() {
        world.close();
    }

    private static String keyDirectory() {
        try {
            return Files.createTempDirectory("issuer").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
