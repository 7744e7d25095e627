/// The command line client: a program for people and scripts on top of the public API.
@NullMarked
package io.jituan.cli;

import org.jspecify.annotations.NullMarked;
