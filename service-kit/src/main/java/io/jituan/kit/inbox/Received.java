package io.jituan.kit.inbox;

import java.time.Instant;

/// The CloudEvents attributes of a received event.
///
/// @param id unique with its source
/// @param source `/districts/<code>/<service>`
/// @param time when the change was made
/// @param topic Kafka topic
/// @param partition Kafka partition
/// @param offset Kafka offset
public record Received(String id, String source, Instant time, String topic, int partition, long offset) {}
