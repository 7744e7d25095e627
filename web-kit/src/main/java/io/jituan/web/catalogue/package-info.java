/// Explains refusals to people who meet one: what it means in general, and what one looks like, from its type alone.
@NullMarked
package io.jituan.web.catalogue;

import org.jspecify.annotations.NullMarked;
