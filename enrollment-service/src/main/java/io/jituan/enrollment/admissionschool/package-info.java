/// The schools that plans, catchments and applications will name: those of the registry that are open (4.3.4.d).
@NullMarked
package io.jituan.enrollment.admissionschool;

import org.jspecify.annotations.NullMarked;
