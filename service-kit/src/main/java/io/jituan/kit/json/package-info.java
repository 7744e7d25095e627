/// How strictly JSON is read: what is not meant is refused, not guessed.
@NullMarked
package io.jituan.kit.json;

import org.jspecify.annotations.NullMarked;
