/// Facts: what happened, as other services told it, kept for good; measures are computed from them (5.6).
@NullMarked
package io.jituan.assessment.fact;

import org.jspecify.annotations.NullMarked;
