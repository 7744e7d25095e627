/// Reading what people send: a file of rows in whatever encoding and with whatever separator, streamed.
@NullMarked
package io.jituan.kit.imports.file;

import org.jspecify.annotations.NullMarked;
