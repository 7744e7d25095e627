package io.jituan.bench.gateway;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The gateway beside nginx in one run: the same service behind both (nginx again, 1 KB of JSON), the same 64
/// connections, the same machine, turn and turn about. The gateway verifies the token of each request, keeps the rate
/// of its client, writes request ids and rewrites headers; nginx passes on.
public final class GatewayBench {
    private static final int WARM_UP_SECONDS = 20;
    private static final int ROUNDS = 3;
    private static final int ANSWER_BYTES = 1024;
    private static final double GOAL = 0.5;
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final String PATH = "/api/v1/schools";

    private final Path directory;
    private final PrintStream out;
    private final int servicePort;
    private final int nginxPort;
    private final int gatewayPort;

    private GatewayBench(Path directory, PrintStream out) throws IOException {
        this.directory = directory;
        this.out = out;
        this.servicePort = Running.freePort();
        this.nginxPort = Running.freePort();
        this.gatewayPort = Running.freePort();
    }

    /// Arguments: the seconds of each measurement, 10 where none are given.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int seconds = arguments.length == 0 ? 10 : Integer.parseInt(arguments[0]);
        Path directory =
                Files.createDirectories(Path.of("bench", "target", "gateway").toAbsolutePath());
        new GatewayBench(directory, System.out).run(seconds);
    }

    private void run(int seconds) throws IOException, InterruptedException {
        try (Running service = nginx("service", service());
                Running nginx = nginx("nginx", proxy());
                Running gateway = gateway()) {
            String token = token();
            out.println("Warming up for " + WARM_UP_SECONDS + " s ...");
            Load.of(url(gatewayPort), token, WARM_UP_SECONDS, gateway);
            Load.of(url(nginxPort), token, 2, nginx);
            List<Load> beside = new ArrayList<>();
            List<Load> ours = new ArrayList<>();
            for (int round = 1; round <= ROUNDS; round++) {
                beside.add(print("nginx", round, Load.of(url(nginxPort), token, seconds, nginx)));
                ours.add(print("gateway", round, Load.of(url(gatewayPort), token, seconds, gateway)));
            }
            out.printf(
                    "service alone: %,.0f requests/s%n",
                    Load.of(url(servicePort), token, seconds, service).perSecond());
            conclude(median(ours), median(beside));
        }
    }

    private Load print(String name, int round, Load load) {
        out.printf(
                "%d  %-8s %,8.0f requests/s   p50 %-8s p99 %-8s %5.1f µs of processor each%n",
                round, name, load.perSecond(), load.median(), load.slowest(), load.microsEach());
        return load;
    }

    private void conclude(double ours, double beside) {
        double ratio = ours / beside;
        out.printf(
                "gateway %,.0f, nginx %,.0f requests/s: ratio %.2f (goal %.2f: %s)%n",
                ours, beside, ratio, GOAL, ratio >= GOAL ? "met" : "missed");
    }

    private static double median(List<Load> loads) {
        List<Load> sorted = loads.stream()
                .sorted(Comparator.comparingDouble(Load::perSecond))
                .toList();
        return sorted.get(sorted.size() / 2).perSecond();
    }

    private String service() {
        String answer = "{\"filling\":\"" + "x".repeat(ANSWER_BYTES - 14) + "\"}";
        return "server { listen 127.0.0.1:%d; location / { default_type application/json; return 200 '%s'; } }"
                .formatted(servicePort, answer);
    }

    private String proxy() {
        return """
                upstream service { server 127.0.0.1:%d; keepalive 128; keepalive_requests 100000000; }
                server { listen 127.0.0.1:%d; location / {
                  proxy_pass http://service; proxy_http_version 1.1; proxy_set_header Connection ""; } }""".formatted(servicePort, nginxPort);
    }

    private Running nginx(String name, String servers) throws IOException, InterruptedException {
        Path configuration = directory.resolve(name + ".conf");
        Files.writeString(configuration, """
                worker_processes auto; daemon off; pid %1$s/%2$s.pid; error_log %1$s/%2$s.log;
                events { worker_connections 1024; }
                http { access_log off; keepalive_requests 100000000; keepalive_timeout 600; %3$s }
                """.formatted(directory, name, servers));
        int port = name.equals("service") ? servicePort : nginxPort;
        return Running.start(
                List.of("/usr/sbin/nginx", "-c", configuration.toString()),
                Map.of(),
                directory.resolve(name + ".out"),
                port);
    }

    private Running gateway() throws IOException, InterruptedException {
        String plenty = String.valueOf(100_000_000);
        return Running.start(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        "gateway/target/quarkus-app/quarkus-run.jar"),
                Map.of(
                        "QUARKUS_PROFILE",
                        "demo",
                        "QUARKUS_HTTP_PORT",
                        String.valueOf(gatewayPort),
                        "JITUAN_GATEWAY_SERVICES_GROUP_URL",
                        "http://127.0.0.1:" + servicePort,
                        "JITUAN_GATEWAY_RATE_BURST",
                        plenty,
                        "JITUAN_GATEWAY_RATE_PER_SECOND",
                        plenty,
                        "JITUAN_ISSUER_KEY_DIRECTORY",
                        directory.toString()),
                directory.resolve("gateway.log"),
                gatewayPort);
    }

    private String token() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + gatewayPort + "/issuer/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=importer&client_secret=demo-importer"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            String answer = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .body();
            Matcher token = ACCESS_TOKEN.matcher(answer);
            if (!token.find()) {
                throw new IllegalStateException("No token from the embedded issuer: " + answer);
            }
            return token.group(1);
        }
    }

    private static String url(int port) {
        return "http://127.0.0.1:" + port + PATH;
    }
}
