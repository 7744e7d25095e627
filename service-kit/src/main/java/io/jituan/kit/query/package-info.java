/// Reads by SQL straight into views: bounded lists with filters, without an entity in between.
@NullMarked
package io.jituan.kit.query;

import org.jspecify.annotations.NullMarked;
