/// Tests of reads by SQL.
@NullMarked
package io.jituan.kit.query;

import org.jspecify.annotations.NullMarked;
