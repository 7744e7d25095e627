package io.jituan.localstack.keycloak;

import io.jituan.localstack.checkout.Checkout;
import io.jituan.localstack.checkout.Directories;
import io.jituan.localstack.process.ProcessPlan;
import io.jituan.localstack.process.RunningProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/// Keycloak from its Maven distribution, with the same realm file that docker-compose.yml gives it.
public final class KeycloakServer {
    public static final String NAME = "keycloak";

    private KeycloakServer() {}

    /// The realm's discovery document: it answers when the realm has been imported.
    public static URI discovery(int port) {
        return URI.create("http://localhost:%d/realms/jituan/.well-known/openid-configuration".formatted(port));
    }

    /// Starts it and returns at once; the first start takes about a minute.
    ///
    /// @param data where its database stands; the realm is imported when that is empty
    public static RunningProcess start(Checkout checkout, Path data, int port, Path log) {
        Path home = KeycloakDistribution.unpacked(checkout, log);
        bringRealm(checkout, home);
        List<String> command = List.of(
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--db-url=jdbc:h2:file:%s;NON_KEYWORDS=VALUE".formatted(data.resolve("keycloakdb")),
                "--import-realm");
        Map<String, String> environment = Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx384m",
                "JITUAN_PERSONNEL_SYSTEM_SECRET", "demo-personnel-system",
                "JITUAN_IMPORTER_SECRET", "demo-importer",
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
        return RunningProcess.start(new ProcessPlan(NAME, command, environment, log));
    }

    private static void bringRealm(Checkout checkout, Path home) {
        Path place = home.resolve("data/import/jituan-realm.json");
        Directories.createAround(place);
        try {
            Files.copy(
                    checkout.root().resolve("docker/keycloak/jituan-realm.json"),
                    place,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
