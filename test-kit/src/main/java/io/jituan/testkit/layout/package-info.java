/// How the code is laid out, as rules that every module's build runs.
@NullMarked
package io.jituan.testkit.layout;

import org.jspecify.annotations.NullMarked;
