/// Following the change feed of a service.
@NullMarked
package io.jituan.cli.changes;

import org.jspecify.annotations.NullMarked;
