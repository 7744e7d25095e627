/// A real PostgreSQL and a real Kafka broker, each a process of its own, started from the jars in target/lib.
@NullMarked
package io.jituan.localstack.infrastructure;

import org.jspecify.annotations.NullMarked;
