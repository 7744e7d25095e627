/// Sends the journal's events to Kafka, in its order, as CloudEvents.
@NullMarked
package io.jituan.kit.journal.relay;

import org.jspecify.annotations.NullMarked;
