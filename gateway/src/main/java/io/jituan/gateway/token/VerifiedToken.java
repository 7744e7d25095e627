package io.jituan.gateway.token;

import java.time.Instant;

/// What the gateway keeps of a token that it has verified.
///
/// @param client the OAuth client (`azp`), or empty
/// @param subject `sub`
/// @param expires from then on it is worth nothing
public record VerifiedToken(String client, String subject, Instant expires) {}
