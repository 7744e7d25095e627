/// Who calls: the roles of domain.md and the organisations a token speaks for.
@NullMarked
package io.jituan.web.security;

import org.jspecify.annotations.NullMarked;
