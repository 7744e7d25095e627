package io.jituan.localstack.infrastructure;

import java.util.List;

/// What a commit is worth.
public enum Durability {
    /// A commit is on the disk before it is acknowledged.
    LASTING,
    /// Faster, and gone with a power cut: for tests.
    DISPOSABLE;

    List<String> settings() {
        String onOrOff = switch (this) {
            case LASTING -> "on";
            case DISPOSABLE -> "off";
        };
        return List.of("fsync=" + onOrOff, "synchronous_commit=" + onOrOff, "full_page_writes=" + onOrOff);
    }
}
