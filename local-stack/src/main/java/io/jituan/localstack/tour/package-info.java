/// The README's tour as a test: its commands are run as printed and must answer as printed.
@NullMarked
package io.jituan.localstack.tour;

import org.jspecify.annotations.NullMarked;
