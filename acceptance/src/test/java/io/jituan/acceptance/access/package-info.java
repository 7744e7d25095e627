/// Holds the running system to the table of who may do what (docs/access.md).
@NullMarked
package io.jituan.acceptance.access;

import org.jspecify.annotations.NullMarked;
