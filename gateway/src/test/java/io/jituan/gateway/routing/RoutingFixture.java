package io.jituan.gateway.routing;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Routing tables for tests.
public final class RoutingFixture {
    private static final int MEBIBYTE = 1 << 20;

    private RoutingFixture() {}

    /// Schools and groups at port 8081, obligations at 8082, imports up to 512 MB.
    public static RoutingTable groupAndPersonnel() {
        return table(Map.of(
                "group", new Configured(URI.create("http://localhost:8081"), List.of("schools", "groups", "me")),
                "personnel", new Configured(URI.create("http://localhost:8082"), List.of("obligations"))));
    }

    static RoutingTable table(Map<String, RoutingConfig.ServiceConfig> services) {
        return new RoutingTable(new Settings(services));
    }

    record Configured(URI url, List<String> plurals) implements RoutingConfig.ServiceConfig {}

    private record Limits(MemorySize maxBody, Duration answerWithin) implements RoutingConfig.LaneConfig {}

    private record Imports(MemorySize maxBody, Duration answerWithin, List<String> paths, Set<String> methods)
            implements RoutingConfig.SpecialLaneConfig {}

    private record Settings(Map<String, RoutingConfig.ServiceConfig> services) implements RoutingConfig {
        @Override
        public LaneConfig ordinary() {
            return new Limits(megabytes(8), Duration.ofSeconds(30));
        }

        @Override
        public Map<String, SpecialLaneConfig> lanes() {
            return Map.of(
                    "imports",
                    new Imports(megabytes(512), Duration.ofMinutes(10), List.of("/api/v1/imports/"), Set.of("POST")));
        }

        private static MemorySize megabytes(int count) {
            return new MemorySize(BigInteger.valueOf((long) count * MEBIBYTE));
        }
    }
}
