package io.jituan.localstack.stack;

import io.jituan.localstack.infrastructure.KafkaBroker;
import io.jituan.localstack.infrastructure.KafkaPorts;
import io.jituan.localstack.infrastructure.PostgresAddress;
import io.jituan.localstack.infrastructure.PostgresServer;
import io.jituan.localstack.keycloak.KeycloakServer;
import io.jituan.localstack.process.ProcessPlan;
import io.jituan.localstack.process.Readiness;
import io.jituan.localstack.process.RunningProcess;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Knows how each process of the stack is started and asked for its health.
final class Launcher {
    static final String POSTGRESQL = PostgresServer.NAME;

    private final StackOptions options;
    private final KafkaPorts kafka;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Readiness.PATIENCE).build();

    Launcher(StackOptions options) {
        this.options = options;
        this.kafka = new KafkaPorts(options.ports().of(StackPorts.Name.KAFKA))
                .toldAs(options.detours().broker(options.ports()));
    }

    /// All processes of the stack, in the order in which people are told of them.
    static Stream<String> names(StackOptions options) {
        Stream<String> ground = Stream.of(POSTGRESQL, KafkaBroker.NAME);
        Stream<String> issuer = switch (options.issuer()) {
            case EMBEDDED -> Stream.empty();
            case KEYCLOAK -> Stream.of(KeycloakServer.NAME);
        };
        Stream<String> applications = Arrays.stream(Application.values()).map(Application::processName);
        return Stream.of(ground, issuer, applications).flatMap(each -> each);
    }

    /// The ports that must be free.
    static Stream<StackPorts.Name> ports(StackOptions options) {
        return Arrays.stream(StackPorts.Name.values())
                .filter(name ->
                        name != StackPorts.Name.KEYCLOAK || options.issuer() == StackOptions.IssuerKind.KEYCLOAK);
    }

    /// What can start without waiting for the database.
    static Stream<String> independent(StackOptions options) {
        return names(options)
                .filter(name -> isGround(name) || name.equals(Application.GATEWAY.processName()))
                .filter(name -> !name.equals(POSTGRESQL));
    }

    /// What the applications stand on, and what is therefore stopped last.
    static boolean isGround(String name) {
        return Arrays.stream(Application.values())
                .noneMatch(each -> each.processName().equals(name));
    }

    PostgresAddress postgres() {
        return new PostgresAddress(options.ports().of(StackPorts.Name.POSTGRESQL));
    }

    Member launch(String name) {
        return switch (name) {
            case PostgresServer.NAME -> launchPostgres();
            case KafkaBroker.NAME -> launchKafka();
            case KeycloakServer.NAME -> launchKeycloak();
            default -> launchApplication(name);
        };
    }

    private Member launchPostgres() {
        RunningProcess process = PostgresServer.start(
                options.checkout(),
                options.data().resolve(POSTGRESQL),
                postgres().port(),
                options.durability(),
                options.log(POSTGRESQL));
        String address = "127.0.0.1:" + postgres().port();
        URI health = URI.create("tcp://" + address);
        return new Member(process, "postgresql://" + address, health, postgres().ready(), Duration.ZERO);
    }

    private Member launchKafka() {
        List<String> cache = AotCache.ofBroker(options.checkout()).options(options.applicationMode());
        Path data = options.data().resolve(KafkaBroker.NAME);
        ProcessPlan plan = KafkaBroker.plan(options.checkout(), data, kafka, options.log(KafkaBroker.NAME), cache);
        RunningProcess process = RunningProcess.start(plan.grace(AotCache.grace(options.applicationMode())));
        return member(process, kafka.bootstrapServers(), URI.create("tcp://" + kafka.bootstrapServers()));
    }

    private Member launchKeycloak() {
        int port = options.ports().of(StackPorts.Name.KEYCLOAK);
        Path data = options.data().resolve(KeycloakServer.NAME);
        RunningProcess process = KeycloakServer.start(options.checkout(), data, port, options.log(KeycloakServer.NAME));
        return member(process, "http://localhost:" + port, KeycloakServer.discovery(port));
    }

    private Member launchApplication(String name) {
        Application application = Arrays.stream(Application.values())
                .filter(each -> each.processName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No process " + name + " in the stack"));
        RunningProcess process = RunningProcess.start(ApplicationLaunch.plan(options, application));
        URI url = options.ports().url(application);
        return member(process, url.toString(), url.resolve("/q/health/ready"));
    }

    private Member member(RunningProcess process, String url, URI health) {
        return new Member(process, url, health, Readiness.at(http, health), Duration.ZERO);
    }
}
