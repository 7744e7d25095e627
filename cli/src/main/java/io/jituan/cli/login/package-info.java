/// Signing in as a person in the browser, and staying signed in between runs of the command.
@NullMarked
package io.jituan.cli.login;

import org.jspecify.annotations.NullMarked;
