/// Verifies access tokens of any OpenID Connect issuer; fast, because a token is remembered until it expires.
@NullMarked
package io.jituan.gateway.token;

import org.jspecify.annotations.NullMarked;
