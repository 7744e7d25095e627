package io.jituan.gateway.issuer;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/// Marks what exists only while the embedded issuer is on.
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@interface EmbeddedIssuer {}
