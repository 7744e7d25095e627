/// Real PostgreSQL, real Kafka and a test issuer's key for the tests of a module.
@NullMarked
package io.jituan.testkit.infrastructure;

import org.jspecify.annotations.NullMarked;
