/// Tests of the whole service over HTTP, on a real database and broker.
@NullMarked
package io.jituan.group;

import org.jspecify.annotations.NullMarked;
