package io.jituan.localstack.stack;

import io.jituan.localstack.infrastructure.KafkaPorts;
import io.jituan.localstack.infrastructure.PostgresAddress;
import io.jituan.localstack.process.ProcessPlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How one of our applications is started: the JVM's options and the environment that configures it.
///
/// docker-compose.yml gives the same variables; a test holds the two together.
public final class ApplicationLaunch {
    /// The one place for the options of the applications' JVMs.
    static final List<String> JVM = List.of(
            "-Xms32m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-Xss512k",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dfile.encoding=UTF-8");

    /// As in production, but with what a demonstration may have: the embedded issuer, browsers of this machine.
    private static final String PROFILE = "demo";

    private static final String DISTRICT = "500102";

    private ApplicationLaunch() {}

    static ProcessPlan plan(StackOptions options, Application application) {
        Path runner = application.runner(options.checkout());
        if (!Files.isRegularFile(runner)) {
            throw new IllegalStateException(runner + " is missing: build the project first (./dev up does)");
        }
        List<String> command = new ArrayList<>();
        command.add(options.checkout().java().toString());
        command.addAll(JVM);
        command.addAll(AotCache.of(options.checkout(), application).options(options.applicationMode()));
        command.addAll(List.of("-jar", runner.toString()));
        String name = application.processName();
        return new ProcessPlan(name, command, environment(options, application), options.log(name))
                .grace(AotCache.grace(options.applicationMode()));
    }

    /// Everything that configures the application, by the names that Quarkus gives to environment variables.
    public static Map<String, String> environment(StackOptions options, Application application) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(options.ports().of(application)));
        environment.put("QUARKUS_PROFILE", PROFILE);
        // People read these logs; containers keep the JSON.
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        environment.put("JITUAN_DISTRICT", DISTRICT);
        environment.putAll(
                switch (application) {
                    case GROUP, PERSONNEL, ENROLLMENT, ASSESSMENT -> service(options, application);
                    case GATEWAY -> gateway(options);
                });
        return Map.copyOf(environment);
    }

    private static Map<String, String> service(StackOptions options, Application application) {
        PostgresAddress postgres = new PostgresAddress(options.detours().database(application, options.ports()));
        String kafka = KafkaPorts.bootstrapServers(options.detours().broker(options.ports()));
        Path auditKeys = options.directory().resolve("audit").resolve(application.processName() + ".json");
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(application.database()),
                "QUARKUS_DATASOURCE_USERNAME", application.database(),
                "QUARKUS_DATASOURCE_PASSWORD", application.database(),
                "KAFKA_BOOTSTRAP_SERVERS", kafka,
                "QUARKUS_OIDC_AUTH_SERVER_URL", options.issuerUrl(),
                "JITUAN_AUDIT_KEYS_FILE", auditKeys.toString());
    }

    private static Map<String, String> gateway(StackOptions options) {
        Map<String, String> environment = new HashMap<>();
        environment.put("JITUAN_GATEWAY_TOKENS_ISSUER", options.issuerUrl());
        environment.put("JITUAN_ISSUER_URL", options.issuerUrl());
        environment.put(
                "JITUAN_ISSUER_KEY_DIRECTORY",
                options.directory().resolve("issuer").toString());
        environment.put(
                "JITUAN_ISSUER_ENABLED",
                switch (options.issuer()) {
                    case EMBEDDED -> "true";
                    case KEYCLOAK -> "false";
                });
        for (Application service : Application.services()) {
            String name = service.shortName().toUpperCase(Locale.ROOT);
            environment.put(
                    "JITUAN_GATEWAY_SERVICES_" + name + "_URL",
                    options.ports().url(service).toString());
        }
        return environment;
    }
}
