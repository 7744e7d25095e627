@NullMarked
package io.jituan.web.security;

import org.jspecify.annotations.NullMarked;
