/// The catalogue of refusals: walked by each module's build, so that none is without code, clause and texts.
@NullMarked
package io.jituan.testkit.catalogue;

import org.jspecify.annotations.NullMarked;
