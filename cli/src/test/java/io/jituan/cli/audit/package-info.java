/// The offline check, tried by those who would cheat it.
@NullMarked
package io.jituan.cli.audit;

import org.jspecify.annotations.NullMarked;
