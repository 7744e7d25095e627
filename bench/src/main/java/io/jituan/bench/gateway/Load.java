package io.jituan.bench.gateway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What wrk measured.
///
/// @param perSecond answers per second
/// @param median latency as wrk writes it (`2.31ms`)
/// @param slowest latency that one in a hundred exceeds
/// @param microsEach processor time of the server for one request
record Load(double perSecond, String median, String slowest, double microsEach) {
    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern MEDIAN = Pattern.compile("(?m)^\\s+50%\\s+(\\S+)");
    private static final Pattern SLOWEST = Pattern.compile("(?m)^\\s+99%\\s+(\\S+)");
    /// Connections refused or cut; that an answer took more than two seconds shows in the latencies.
    private static final Pattern BROKEN = Pattern.compile("Socket errors: connect (?!0, read 0, write 0)");

    private static final int MICROS = 1_000;

    /// 64 connections from two threads for so many seconds; every answer must be good.
    static Load of(String url, String token, int seconds, Running server) throws IOException, InterruptedException {
        Duration before = server.processorTime();
        Process wrk = new ProcessBuilder(List.of(
                        "wrk",
                        "-t2",
                        "-c64",
                        "-d" + seconds + "s",
                        "--latency",
                        "-H",
                        "Authorization: Bearer " + token,
                        url))
                .redirectErrorStream(true)
                .start();
        String report = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Duration used = server.processorTime().minus(before);
        if (wrk.waitFor() != 0
                || report.contains("Non-2xx")
                || BROKEN.matcher(report).find()) {
            throw new IllegalStateException("Not every answer was good:\n" + report);
        }
        double requests = Double.parseDouble(find(REQUESTS, report));
        return new Load(
                Double.parseDouble(find(PER_SECOND, report)),
                find(MEDIAN, report),
                find(SLOWEST, report),
                used.toNanos() / requests / MICROS);
    }

    private static String find(Pattern pattern, String report) {
        Matcher matcher = pattern.matcher(report);
        if (!matcher.find()) {
            throw new IllegalStateException("wrk reports something unexpected:\n" + report);
        }
        return matcher.group(1);
    }
}
