/// The world around the gateway in tests: services and an issuer that do as they are told.
@NullMarked
package io.jituan.gateway.support;

import org.jspecify.annotations.NullMarked;
