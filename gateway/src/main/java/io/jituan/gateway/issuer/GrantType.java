package io.jituan.gateway.issuer;

import java.util.Arrays;
import java.util.Optional;

/// The ways to a token that the embedded issuer knows.
enum GrantType {
    CLIENT_CREDENTIALS("client_credentials"),
    PASSWORD("password"),
    AUTHORIZATION_CODE("authorization_code"),
    REFRESH_TOKEN("refresh_token");

    private final String parameter;

    GrantType(String parameter) {
        this.parameter = parameter;
    }

    /// Its name in requests and in the discovery document.
    String parameter() {
        return parameter;
    }

    static Optional<GrantType> of(String parameter) {
        return Arrays.stream(values())
                .filter(type -> type.parameter.equals(parameter))
                .findFirst();
    }
}
