/// The journal read as the record of who did what: listed, exported, and checked against its digests, its chain and the
/// heads that were signed.
@NullMarked
package io.jituan.kit.audit;

import org.jspecify.annotations.NullMarked;
