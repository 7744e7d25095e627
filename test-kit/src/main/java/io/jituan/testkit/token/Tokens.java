package io.jituan.testkit.token;

import io.jituan.web.security.Role;
import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// A token to be, in the shape that every issuer of ours gives:
/// `Tokens.of(Role.SCHOOL_ADMIN).school("3150100001").bearer()`.
///
/// Each verb answers a changed copy.
///
/// @param username `preferred_username`, and the subject
/// @param client the OAuth client that acts (`azp`)
/// @param validity from now; negative for a token that has expired
public record Tokens(
        Set<Role> roles,
        String username,
        String client,
        Set<String> schools,
        Set<String> centres,
        Set<String> groups,
        Set<String> permissions,
        Duration validity) {

    public Tokens {
        roles = Set.copyOf(roles);
        schools = Set.copyOf(schools);
        centres = Set.copyOf(centres);
        groups = Set.copyOf(groups);
        permissions = Set.copyOf(permissions);
    }

    /// A person of these roles without an organisation.
    public static Tokens of(Role first, Role... more) {
        Set<Role> roles = new LinkedHashSet<>(Set.of(more));
        roles.add(first);
        return new Tokens(
                roles, first.token(), "jituan-cli", Set.of(), Set.of(), Set.of(), Set.of(), Duration.ofHours(1));
    }

    public Tokens school(String code) {
        return new Tokens(roles, username, client, with(schools, code), centres, groups, permissions, validity);
    }

    public Tokens centre(String code) {
        return new Tokens(roles, username, client, schools, with(centres, code), groups, permissions, validity);
    }

    public Tokens group(String code) {
        return new Tokens(roles, username, client, schools, centres, with(groups, code), permissions, validity);
    }

    public Tokens permission(String name) {
        return new Tokens(roles, username, client, schools, centres, groups, with(permissions, name), validity);
    }

    public Tokens username(String name) {
        return new Tokens(roles, name, client, schools, centres, groups, permissions, validity);
    }

    public Tokens client(String id) {
        return new Tokens(roles, username, id, schools, centres, groups, permissions, validity);
    }

    public Tokens validity(Duration fromNow) {
        return new Tokens(roles, username, client, schools, centres, groups, permissions, fromNow);
    }

    /// The value of an Authorization header.
    public String bearer() {
        return "Bearer " + token();
    }

    /// The signed token.
    public String token() {
        long now = System.currentTimeMillis() / 1000;
        return Jwt.issuer(TestIssuer.ISSUER)
                .audience(Set.of(TestIssuer.AUDIENCE))
                .subject(username)
                .preferredUserName(username)
                .claim("name", username)
                .claim("azp", client)
                .claim(
                        "realm_access",
                        Map.of("roles", roles.stream().map(Role::token).toList()))
                .claim("jituan_schools", schools)
                .claim("jituan_centres", centres)
                .claim("jituan_groups", groups)
                .claim("scope", String.join(" ", permissions))
                .issuedAt(Math.min(now, now + validity.toSeconds()))
                .expiresAt(now + validity.toSeconds())
                .jws()
                .sign(TestIssuer.signingKey());
    }

    private static Set<String> with(Set<String> some, String one) {
        Set<String> all = new LinkedHashSet<>(some);
        all.add(one);
        return all;
    }
}
