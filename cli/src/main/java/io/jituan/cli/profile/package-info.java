/// Where the system is and who asks, from the environment or a profile file.
@NullMarked
package io.jituan.cli.profile;

import org.jspecify.annotations.NullMarked;
