package io.jituan.gateway.issuer;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/// Gives out authorization codes and takes them back, each once.
@ApplicationScoped
class CodeDesk {
    private final OneTimeStore<Issued> codes;

    CodeDesk(IssuerConfig config, Clock clock) {
        codes = new OneTimeStore<>(config.codeLife(), clock);
    }

    /// A code for somebody who has signed in.
    String issue(CodeRequest request, SignIn who) {
        return codes.keep(new Issued(request, who));
    }

    /// The session of a code, where client, redirect and verifier are those of the request it was given for. The code
    /// is spent either way.
    Optional<Session> redeem(String code, OAuthClient client, String redirect, String verifier) {
        return codes.take(code)
                .filter(issued -> issued.request().client() == client)
                .filter(issued -> issued.request().redirect().equals(URI.create(redirect)))
                .filter(issued -> issued.request().isProvenBy(verifier))
                .map(Issued::session);
    }

    private record Issued(CodeRequest request, SignIn who) {
        Session session() {
            return Session.begin(request.client(), who, request.scope(), request.nonce());
        }
    }
}
