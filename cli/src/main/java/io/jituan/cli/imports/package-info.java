/// A file becomes a plan, the plan is shown, then carried out.
@NullMarked
package io.jituan.cli.imports;

import org.jspecify.annotations.NullMarked;
