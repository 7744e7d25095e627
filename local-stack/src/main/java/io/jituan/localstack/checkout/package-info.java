/// Where things stand in a checkout of the project, and whole directories.
@NullMarked
package io.jituan.localstack.checkout;

import org.jspecify.annotations.NullMarked;
