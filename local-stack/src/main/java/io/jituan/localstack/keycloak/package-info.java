/// A real Keycloak in the place of the embedded issuer.
@NullMarked
package io.jituan.localstack.keycloak;

import org.jspecify.annotations.NullMarked;
