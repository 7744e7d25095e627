package io.jituan.gateway.routing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The routing table as configuration; application.properties holds the one of the district.
@ConfigMapping(prefix = "jituan.gateway")
public interface RoutingConfig {
    /// By short name (`group`), which is also the name in paths such as `/api/v1/group/imports`.
    Map<String, ServiceConfig> services();

    /// What holds where no lane says otherwise.
    LaneConfig ordinary();

    /// Exceptions by name: paths with other limits than the ordinary ones.
    Map<String, SpecialLaneConfig> lanes();

    /// One service behind the gateway.
    interface ServiceConfig {
        /// Where it listens: scheme, host and port.
        URI url();

        /// The plurals under `/api/v1/` that it serves, for example `schools`.
        List<String> plurals();
    }

    /// Limits of a request on its way.
    interface LaneConfig {
        @WithDefault("8M")
        MemorySize maxBody();

        /// How long a service may be silent before the caller is told that it did not answer.
        @WithDefault("30S")
        Duration answerWithin();
    }

    /// Limits for some paths.
    interface SpecialLaneConfig extends LaneConfig {
        /// Beginnings of paths as the services know them, for example `/api/v1/imports/`.
        List<String> paths();

        Set<String> methods();
    }
}
