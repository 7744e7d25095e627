/// Lists as files.
@NullMarked
package io.jituan.cli.exports;

import org.jspecify.annotations.NullMarked;
