package io.jituan.contracts;

import java.util.UUID;

/// What a service tells the others: past tense, ids, dates and codes, no personal data, enough for a read copy without
/// calling back. It travels as the data of a CloudEvent in binary mode.
public interface Event {
    /// The CloudEvents type, `io.jituan.<service>.<event>.v1`; compatible growth keeps it.
    String type();

    /// The aggregate it is about: CloudEvents subject and Kafka key, so that order holds per aggregate.
    UUID subject();
}
