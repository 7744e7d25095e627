/// The one record of every change: written in its transaction, put in order after it, read by everything that leaves.
@NullMarked
package io.jituan.kit.journal;

import org.jspecify.annotations.NullMarked;
