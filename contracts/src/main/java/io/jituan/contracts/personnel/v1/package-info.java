/// What personnel-service tells the others, on `jituan.personnel.v1`: the obligations to post cadres and teachers
/// (4.3.4.a).
@NullMarked
package io.jituan.contracts.personnel.v1;

import org.jspecify.annotations.NullMarked;
