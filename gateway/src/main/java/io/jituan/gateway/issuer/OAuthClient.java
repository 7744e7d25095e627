package io.jituan.gateway.issuer;

import static io.jituan.gateway.issuer.GrantType.AUTHORIZATION_CODE;
import static io.jituan.gateway.issuer.GrantType.CLIENT_CREDENTIALS;
import static io.jituan.gateway.issuer.GrantType.PASSWORD;
import static io.jituan.gateway.issuer.GrantType.REFRESH_TOKEN;

import io.jituan.web.security.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// The clients of the embedded issuer. Their secrets are no secrets: they stand in the README.
enum OAuthClient {
    COMMAND_LINE("jituan-cli", Set.of(PASSWORD, AUTHORIZATION_CODE, REFRESH_TOKEN)),
    FRONTEND("jituan-frontend", Set.of(AUTHORIZATION_CODE, REFRESH_TOKEN)),
    PERSONNEL_SYSTEM("personnel-system", Role.PERSONNEL_SYSTEM),
    IMPORTER("importer", Role.IMPORTER);

    private final String id;
    private final String secret;
    private final String grants;
    private final String role;

    OAuthClient(String id, Set<GrantType> grants) {
        this(id, "", grants, "");
    }

    OAuthClient(String id, Role role) {
        this(id, "demo-" + id, Set.of(CLIENT_CREDENTIALS), role.token());
    }

    OAuthClient(String id, String secret, Set<GrantType> grants, String role) {
        this.id = id;
        this.secret = secret;
        this.grants = String.join(" ", grants.stream().map(GrantType::parameter).toList());
        this.role = role;
    }

    static Optional<OAuthClient> of(String id) {
        return Arrays.stream(values()).filter(client -> client.id.equals(id)).findFirst();
    }

    String id() {
        return id;
    }

    /// Whether it may ask for tokens in this way.
    boolean mayUse(GrantType type) {
        return Arrays.asList(grants.split(" ", -1)).contains(type.parameter());
    }

    /// Public clients run in people's hands and have no secret to show.
    boolean isPublic() {
        return secret.isEmpty();
    }

    /// Whether this is its secret; compared in constant time.
    boolean accepts(String given) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /// The role of a machine; a client that acts for people has none of its own.
    Optional<Role> role() {
        return Role.of(role);
    }
}
