/// Two small kinds, declared as a service declares its own.
@NullMarked
package io.jituan.kit.imports.sample;

import org.jspecify.annotations.NullMarked;
