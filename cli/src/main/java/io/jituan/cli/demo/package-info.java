/// The demonstration district, laid by the public API alone.
@NullMarked
package io.jituan.cli.demo;

import org.jspecify.annotations.NullMarked;
