/// UUIDv7 identifiers, made in Java.
@NullMarked
package io.jituan.kit.identifier;

import org.jspecify.annotations.NullMarked;
