/// The commands of `./dev` that are more than a line of shell.
@NullMarked
package io.jituan.localstack.command;

import org.jspecify.annotations.NullMarked;
