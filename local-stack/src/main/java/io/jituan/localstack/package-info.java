/// The whole system on one machine: PostgreSQL, Kafka, the four services and the gateway, started and stopped together.
@NullMarked
package io.jituan.localstack;

import org.jspecify.annotations.NullMarked;
