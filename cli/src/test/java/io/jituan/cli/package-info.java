/// The command line client against a server that does as it is told.
@NullMarked
package io.jituan.cli;

import org.jspecify.annotations.NullMarked;
