package io.jituan.kit.security;

import io.jituan.web.security.Caller;
import io.jituan.web.security.Role;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Reads a caller from a verified token of the shape that Keycloak issues.
final class TokenCaller {
    private TokenCaller() {}

    static Caller of(JsonWebToken token) {
        String subject = Optional.ofNullable(token.getSubject()).orElse("unknown");
        return new Caller(
                subject,
                text(token, "name").or(() -> text(token, "preferred_username")).orElse(subject),
                text(token, "azp").orElse("unknown"),
                roles(token),
                texts(token.getClaim("jituan_schools")),
                texts(token.getClaim("jituan_centres")),
                texts(token.getClaim("jituan_groups")),
                words(text(token, "scope").orElse("")));
    }

    private static Set<Role> roles(JsonWebToken token) {
        Object access = token.getClaim("realm_access");
        Object names = access instanceof Map<?, ?> map ? map.get("roles") : null;
        return texts(names).stream().flatMap(name -> Role.of(name).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> text(JsonWebToken token, String claim) {
        @Nullable Object value = token.getClaim(claim);
        return Optional.ofNullable(value).map(TokenCaller::plain);
    }

    private static Set<String> texts(@Nullable Object claim) {
        return claim instanceof Collection<?> values
                ? values.stream().map(TokenCaller::plain).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    private static String plain(Object value) {
        return value instanceof JsonString json ? json.getString() : value.toString();
    }
}
