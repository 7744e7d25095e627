/// The embedded OpenID Connect issuer for development and demonstration. Never on in production by accident.
@NullMarked
package io.jituan.gateway.issuer;

import org.jspecify.annotations.NullMarked;
