/// Every way a request can fail, as one problem document: refusals, unreadable bodies and parameters, lost races,
/// our own faults.
@NullMarked
package io.jituan.kit.problem;

import org.jspecify.annotations.NullMarked;
