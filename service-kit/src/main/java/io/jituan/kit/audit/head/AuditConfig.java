package io.jituan.kit.audit.head;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// With what, and how often, the journal's head is signed.
@ConfigMapping(prefix = "jituan.audit")
public interface AuditConfig {
    /// A JSON Web Key Set of ES256 keys with their ids. The first one signs and is private; the others, of which the
    /// public halves are enough, are keys of before whose heads must still verify.
    Optional<String> keys();

    /// The file that holds the set where [#keys] does not. Outside production it is made at the first start.
    Path keysFile();

    /// At most one head is signed in this time, and only when the journal has grown.
    @WithDefault("1M")
    Duration signEvery();
}
