package io.jituan.localstack.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jituan.localstack.checkout.Checkout;
import io.jituan.localstack.stack.StackOptions;
import io.jituan.localstack.state.StackState;
import io.jituan.localstack.state.StateFile;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// `./dev token <role> [--org CODE]`: prints a token of the stack's issuer and nothing else.
public final class Token implements Command {
    private static final String USAGE = "./dev token <role> [--org CODE] [--scope SCOPE]";
    private static final Set<String> MACHINES = Set.of("personnel-system", "importer");

    private final Checkout checkout;
    private final PrintStream out;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    public Token(Checkout checkout, PrintStream out) {
        this.checkout = checkout;
        this.out = out;
    }

    @Override
    public int run(Arguments arguments) throws UsageError {
        String organisation = arguments.value("--org").map(code -> "@" + code).orElse("");
        String scope = arguments.value("--scope").orElse("openid");
        String role = arguments.word().orElseThrow(() -> new UsageError("Usage: " + USAGE));
        arguments.nothingElse(USAGE);
        String issuer = StateFile.of(checkout)
                .read()
                .map(StackState::issuer)
                .orElseGet(() -> StackOptions.usual(checkout).issuerUrl());
        try {
            out.println(request(issuer, grant(role, organisation, scope)));
            return OK;
        } catch (IOException e) {
            throw new UsageError(
                    "No token from " + issuer + ": " + e.getMessage() + " (is the stack up? ./dev status)");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private static Map<String, String> grant(String role, String organisation, String scope) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("scope", scope);
        if (MACHINES.contains(role)) {
            form.put("grant_type", "client_credentials");
            form.put("client_id", role);
            form.put("client_secret", "demo-" + role);
            return form;
        }
        form.put("grant_type", "password");
        form.put("client_id", "jituan-cli");
        form.put("username", role + organisation);
        form.put("password", "demo");
        return form;
    }

    private String request(String issuer, Map<String, String> form) throws IOException, InterruptedException {
        URI discovery = URI.create(issuer + "/.well-known/openid-configuration");
        String endpoint = text(send(HttpRequest.newBuilder(discovery).build()), "token_endpoint");
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return text(send(request), "access_token");
    }

    private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("%d %s".formatted(answer.statusCode(), answer.body()));
        }
        return json.readTree(answer.body());
    }

    private static String text(JsonNode node, String field) throws IOException {
        if (!node.hasNonNull(field)) {
            throw new IOException("the answer has no " + field);
        }
        return node.get(field).asText();
    }
}
