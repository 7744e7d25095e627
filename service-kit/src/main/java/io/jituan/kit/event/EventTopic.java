package io.jituan.kit.event;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The Kafka topic of a service's events: `jituan.<service>.v1`.
///
/// @param name of the topic
public record EventTopic(String name) {
    private static final Pattern TYPE = Pattern.compile("io\\.jituan\\.([a-z]+)\\.[a-z-]+\\.(v[0-9]+)");

    /// The topic that a type of event travels on; the type names the service that publishes it.
    ///
    /// @param eventType for example `io.jituan.group.membership-began.v1`
    /// @throws IllegalArgumentException where it is not built like that
    public static EventTopic of(String eventType) {
        Matcher matcher = TYPE.matcher(eventType);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not io.jituan.<service>.<event>.v<n>: " + eventType);
        }
        return new EventTopic("jituan." + matcher.group(1) + "." + matcher.group(2));
    }
}
