package io.jituan.localstack.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jituan.localstack.checkout.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

/// There is no container engine where this is built. So docker-compose.yml is read here: its form, and whether the
/// containers are started as `./dev up` starts the processes.
class ComposeTest {
    private static final Path ROOT = Checkout.current().root();
    private static final ObjectMapper JSON = new ObjectMapper();

    /// The keys of the Compose specification that we use, by what their values are.
    private static final Set<String> SERVICE_KEYS = Set.of(
            "build",
            "cap_drop",
            "command",
            "cpus",
            "depends_on",
            "environment",
            "healthcheck",
            "image",
            "mem_limit",
            "pids_limit",
            "ports",
            "read_only",
            "restart",
            "security_opt",
            "stop_grace_period",
            "stop_signal",
            "tmpfs",
            "volumes");

    /// What containers are told otherwise: addresses inside their network, their issuer, and the profile that comes
    /// with it.
    private static final Set<String> ONLY_LOCAL = Set.of(
            "JITUAN_ISSUER_URL",
            "JITUAN_ISSUER_KEY_DIRECTORY",
            "JITUAN_AUDIT_KEYS_FILE",
            "QUARKUS_LOG_CONSOLE_JSON_ENABLED");
    private static final Set<String> ONLY_CONTAINERS =
            Set.of("QUARKUS_OIDC_TOKEN_ISSUER", "JITUAN_GATEWAY_TOKENS_JWKS_URL", "JITUAN_AUDIT_KEYS");

    private final JsonNode compose = read();

    @Test
    void itHasTheSevenProcessesAndKeycloak() {
        assertEquals(
                Set.of(
                        "postgresql",
                        "kafka",
                        "keycloak",
                        "group-service",
                        "personnel-service",
                        "enrollment-service",
                        "assessment-service",
                        "gateway"),
                names(compose.get("services")));
    }

    @Test
    void onlyKeysOfTheSpecificationAreUsed() {
        Set<String> top = names(compose);
        top.removeIf(key -> key.startsWith("x-"));
        assertEquals(Set.of("name", "services", "volumes"), top);
        compose.get("services").forEach(service -> {
            Set<String> unknown = names(service);
            unknown.removeAll(SERVICE_KEYS);
            assertEquals(Set.of(), unknown);
        });
    }

    @Test
    void everyServiceHasAHealthCheckLimitsAndARestartPolicy() {
        compose.get("services").properties().forEach(service -> {
            JsonNode value = service.getValue();
            for (String key : List.of("healthcheck", "mem_limit", "cpus", "restart", "environment")) {
                assertTrue(value.hasNonNull(key), service.getKey() + " has no " + key);
            }
            assertTrue(value.at("/healthcheck/test").isArray(), service.getKey());
        });
    }

    @Test
    void whatIsReferredToExists() {
        Set<String> services = names(compose.get("services"));
        Set<String> volumes = names(compose.get("volumes"));
        compose.get("services").forEach(service -> {
            assertTrue(services.containsAll(names(service.path("depends_on"))));
            service.path("volumes").forEach(volume -> {
                String source = volume.asText().split(":", -1)[0];
                assertTrue(
                        source.startsWith("./") ? Files.exists(ROOT.resolve(source)) : volumes.contains(source),
                        source);
            });
        });
    }

    @Test
    void everySecretComesFromTheEnvironmentFile() throws IOException {
        Set<String> offered = new TreeSet<>();
        Files.readAllLines(ROOT.resolve(".env.example")).stream()
                .filter(line -> line.matches("[A-Z_]+=.*"))
                .forEach(line -> offered.add(line.substring(0, line.indexOf('='))));
        Set<String> used = new TreeSet<>();
        Pattern.compile("\\$\\{([A-Z_]+)[:}]")
                .matcher(Files.readString(ROOT.resolve("docker-compose.yml")))
                .results()
                .forEach(found -> used.add(found.group(1)));

        assertEquals(offered, used);
        environments()
                .forEach(environment -> environment.forEach((name, value) -> {
                    if (name.matches(".*(PASSWORD|SECRET|AUDIT_KEYS).*")) {
                        assertTrue(
                                value.matches("\\$\\{[A-Z_]+:\\?.+}"), name + " stands in the file itself: " + value);
                    }
                }));
    }

    @ParameterizedTest
    @EnumSource(Application.class)
    void anApplicationGetsTheVariablesThatDevUpGivesIt(Application application) {
        Set<String> local = new TreeSet<>(
                ApplicationLaunch.environment(options(), application).keySet());
        local.removeAll(ONLY_LOCAL);
        Set<String> contained = new TreeSet<>(environment(application).keySet());
        contained.removeAll(ONLY_CONTAINERS);

        assertEquals(local, contained);
    }

    @ParameterizedTest
    @EnumSource(Application.class)
    void anApplicationListensWhereItsHealthIsAskedAndItsImageIsItsOwn(Application application) {
        JsonNode service = compose.get("services").get(application.processName());
        String port = environment(application).get("QUARKUS_HTTP_PORT");

        assertEquals(Integer.toString(StackPorts.usual().of(application)), port);
        assertEquals(
                "[\"CMD\",\"/usr/local/bin/healthy\",\"%s\",\"/q/health/ready\"]".formatted(port),
                service.at("/healthcheck/test").toString());
        assertEquals(application.processName(), service.at("/build/args/MODULE").asText());
        assertTrue(Files.exists(ROOT.resolve(service.at("/build/dockerfile").asText())));
    }

    @Test
    void theImageStartsAnApplicationWithTheOptionsOfDevUp() throws IOException {
        String dockerfile = Files.readString(ROOT.resolve("docker/application.Dockerfile"));
        String entryPoint = dockerfile
                .lines()
                .filter(line -> line.startsWith("ENTRYPOINT "))
                .findFirst()
                .orElseThrow()
                .substring("ENTRYPOINT ".length());

        List<String> expected = new ArrayList<>(List.of("java"));
        expected.addAll(ApplicationLaunch.JVM);
        expected.addAll(List.of("-jar", "quarkus-run.jar"));
        assertEquals(expected, JSON.readValue(entryPoint, new TypeReference<List<String>>() {}));
    }

    @Test
    void theImageIsBuiltInStagesAndDoesNotRunAsRoot() throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve("docker/application.Dockerfile"));

        assertEquals(2, lines.stream().filter(line -> line.startsWith("FROM ")).count());
        assertTrue(lines.contains("USER 10001"));
        assertTrue(lines.indexOf("USER 10001") > lines.lastIndexOf("WORKDIR /application"));
    }

    @Test
    void eachServiceHasTheDatabaseThatTheScriptMakes() throws IOException {
        String script = Files.readString(ROOT.resolve("docker/postgresql/create-databases.sh"));
        for (Application service : Application.services()) {
            String database = service.database();
            assertTrue(script.contains("create " + database + " "), database);
            String url = environment(service).getOrDefault("QUARKUS_DATASOURCE_JDBC_URL", "");
            assertTrue(url.endsWith("/" + database), url);
            assertEquals(database, environment(service).get("QUARKUS_DATASOURCE_USERNAME"));
        }
    }

    private StackOptions options() {
        return StackOptions.usual(Checkout.current());
    }

    private Map<String, String> environment(Application application) {
        return strings(compose.get("services").get(application.processName()).get("environment"));
    }

    private Stream<Map<String, String>> environments() {
        return compose.get("services").valueStream().map(service -> strings(service.get("environment")));
    }

    private static Map<String, String> strings(JsonNode node) {
        return JSON.convertValue(node, new TypeReference<Map<String, String>>() {});
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode read() {
        try {
            return JSON.valueToTree(new Yaml().load(Files.readString(ROOT.resolve("docker-compose.yml"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
