package io.jituan.kit.identifier;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// New identifiers.
public final class Identifiers {
    private Identifiers() {}

    /// A UUIDv7: unique everywhere, rising with time, so that indexes grow at their end.
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
