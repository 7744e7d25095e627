package io.jituan.acceptance.system;

import static io.restassured.RestAssured.given;

import io.jituan.localstack.checkout.Checkout;
import io.jituan.localstack.checkout.Directories;
import io.jituan.localstack.stack.Application;
import io.jituan.localstack.stack.Detours;
import io.jituan.localstack.stack.Member;
import io.jituan.localstack.stack.Stack;
import io.jituan.localstack.stack.StackOptions;
import io.jituan.localstack.stack.StackPorts;
import io.jituan.localstack.state.StateFile;
import io.jituan.localstack.state.StateWriter;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The packaged system, running as processes on free ports, with tokens for everybody.
public final class Jituan implements AutoCloseable {
    private static final ZoneId DISTRICT = ZoneId.of("Asia/Shanghai");

    private final Stack stack;
    private final TcpProxy database;
    private final TcpProxy broker;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private Jituan(Stack stack, TcpProxy database, TcpProxy broker) {
        this.stack = stack;
        this.database = database;
        this.broker = broker;
    }

    /// Starts a system of its own, without any data.
    ///
    /// @param name of its directory under the module's `target`
    public static Jituan start(String name) {
        Checkout checkout = Checkout.current();
        Path directory = checkout.root().resolve("acceptance/target").resolve(name);
        Directories.delete(directory);
        StackOptions direct = StackOptions.forTests(checkout, directory);
        TcpProxy database = TcpProxy.to(direct.ports().of(StackPorts.Name.POSTGRESQL));
        TcpProxy broker = TcpProxy.to(direct.ports().of(StackPorts.Name.KAFKA));
        StackOptions options =
                direct.detours(new Detours(Map.of(Application.GROUP, database.port()), Optional.of(broker.port())));
        StateWriter state = new StateWriter(new StateFile(directory.resolve("stack.json")), options);
        Stack stack = Stack.start(options, state);
        state.up();
        return new Jituan(stack, database, broker);
    }

    /// Where everything is reached.
    public String gateway() {
        return stack.gateway().toString();
    }

    /// Where a process is reached past the gateway.
    public String url(String process) {
        return stack.members().stream()
                .filter(member -> member.name().equals(process))
                .findFirst()
                .map(Member::url)
                .orElseThrow();
    }

    /// The directory that `JITUAN_STACK` names for commands which are to reach this system.
    public Path directory() {
        return stack.options().directory();
    }

    /// Today as the system counts it.
    public LocalDate today() {
        return LocalDate.now(DISTRICT);
    }

    /// A request by somebody of that username, for example `group-lead@FL-G01`.
    public RequestSpecification as(String username) {
        return anonymously().header("Authorization", "Bearer " + token(username));
    }

    /// A request by a machine that has its own credentials: `personnel-system` or `importer`.
    public RequestSpecification asMachine(String client) {
        return anonymously().header("Authorization", "Bearer " + tokens.computeIfAbsent(client, this::requestOwnToken));
    }

    /// A request by nobody.
    public RequestSpecification anonymously() {
        return given().baseUri(gateway()).contentType("application/json");
    }

    /// The district's administrator, whom most stories need.
    public RequestSpecification district() {
        return as("district-admin");
    }

    /// Kills a process as a power cut would.
    public void kill(String process) {
        stack.kill(process);
    }

    /// The wire between group-service and its database.
    public TcpProxy database() {
        return database;
    }

    /// The wire between every service and the broker.
    public TcpProxy broker() {
        return broker;
    }

    /// Starts a killed process again and waits until it is ready.
    public void restart(String process) {
        stack.restart(process);
    }

    @Override
    public void close() {
        stack.close();
        database.close();
        broker.close();
    }

    private String token(String username) {
        return tokens.computeIfAbsent(username, this::requestToken);
    }

    private String requestToken(String username) {
        return issued(given().formParam("grant_type", "password")
                .formParam("client_id", "jituan-cli")
                .formParam("username", username)
                .formParam("password", "demo"));
    }

    private String requestOwnToken(String client) {
        return issued(given().formParam("grant_type", "client_credentials")
                .formParam("client_id", client)
                .formParam("client_secret", "demo-" + client));
    }

    private String issued(RequestSpecification grant) {
        return grant.baseUri(gateway())
                .post("/issuer/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
