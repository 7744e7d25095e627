/// The journal's head, signed every minute and sent to Kafka, so that cutting the tail or rewriting it shows.
@NullMarked
package io.jituan.kit.audit.head;

import org.jspecify.annotations.NullMarked;
