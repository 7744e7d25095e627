/// What is known of a running stack from outside of it: the state file, and the status computed from it.
@NullMarked
package io.jituan.localstack.state;

import org.jspecify.annotations.NullMarked;
