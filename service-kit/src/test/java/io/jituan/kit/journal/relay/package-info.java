/// The relay, tried with brokers that are away and replicas that die between sending and noting it.
@NullMarked
package io.jituan.kit.journal.relay;

import org.jspecify.annotations.NullMarked;
