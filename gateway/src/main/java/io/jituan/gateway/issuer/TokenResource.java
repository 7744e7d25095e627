package io.jituan.gateway.issuer;

import io.jituan.gateway.issuer.TokenMint.TokenAnswer;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// The token endpoint (RFC 6749 section 3.2).
@Path("/issuer/token")
@EmbeddedIssuer
public class TokenResource {
    private static final String BASIC = "Basic ";

    private final TokenMint mint;
    private final CodeDesk codes;

    TokenResource(TokenMint mint, CodeDesk codes) {
        this.mint = mint;
        this.codes = codes;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    public Response token(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            MultivaluedMap<String, String> parameters) {
        Form form = new Form(parameters);
        GrantType type = GrantType.of(form.get("grant_type"))
                .orElseThrow(() -> OAuthError.UNSUPPORTED_GRANT_TYPE.because("grant_type is missing or unknown"));
        OAuthClient client = client(authorization, form);
        if (!client.mayUse(type)) {
            throw OAuthError.UNAUTHORIZED_CLIENT.because(client.id() + " may not use " + type.parameter());
        }
        TokenAnswer tokens = mint.tokensFor(session(type, client, form));
        return Response.ok(tokens).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private Session session(GrantType type, OAuthClient client, Form form) {
        return switch (type) {
            case CLIENT_CREDENTIALS -> ofMachine(client, form);
            case PASSWORD -> ofPerson(client, form);
            case AUTHORIZATION_CODE -> ofCode(client, form);
            case REFRESH_TOKEN -> ofRefreshToken(client, form);
        };
    }

    private static Session ofMachine(OAuthClient client, Form form) {
        return SignIn.of(client)
                .map(machine -> Session.begin(client, machine, form.get("scope"), ""))
                .orElseThrow(() -> OAuthError.UNAUTHORIZED_CLIENT.because(client.id() + " acts for people only"));
    }

    private static Session ofPerson(OAuthClient client, Form form) {
        return SignIn.of(form.get("username"), form.get("password"))
                .map(person -> Session.begin(client, person, form.get("scope"), ""))
                .orElseThrow(() -> OAuthError.INVALID_GRANT.because("username or password is wrong;"
                        + " usernames are <role> or <role>@<organisation code>, the password is demo"));
    }

    private Session ofCode(OAuthClient client, Form form) {
        try {
            return codes.redeem(form.get("code"), client, form.get("redirect_uri"), form.get("code_verifier"))
                    .orElseThrow(
                            () -> OAuthError.INVALID_GRANT.because(
                                    "the code is unknown, used, expired, or not for this client, redirect_uri and code_verifier"));
        } catch (IllegalArgumentException e) {
            throw OAuthError.INVALID_REQUEST.because("redirect_uri is not a URI");
        }
    }

    private Session ofRefreshToken(OAuthClient client, Form form) {
        return mint.spend(form.get("refresh_token"))
                .filter(session -> session.client() == client)
                .orElseThrow(() ->
                        OAuthError.INVALID_GRANT.because("the refresh token is unknown, used, expired or another's"));
    }

    private static OAuthClient client(@Nullable String authorization, Form form) {
        Credentials credentials = authorization != null && authorization.startsWith(BASIC)
                ? Credentials.decode(authorization.substring(BASIC.length()))
                : new Credentials(form.get("client_id"), form.get("client_secret"));
        return OAuthClient.of(credentials.id())
                .filter(client -> client.isPublic() || client.accepts(credentials.secret()))
                .orElseThrow(() -> OAuthError.INVALID_CLIENT.because("the client is unknown or its secret is wrong"));
    }

    private record Credentials(String id, String secret) {
        static Credentials decode(String base64) {
            try {
                String[] parts = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8).split(":", 2);
                return new Credentials(parts[0], parts.length == 2 ? parts[1] : "");
            } catch (IllegalArgumentException e) {
                throw OAuthError.INVALID_CLIENT.because("the Authorization header is not Basic credentials");
            }
        }
    }

    /// Parameters of which none may come twice (RFC 6749 section 3.2).
    private record Form(MultivaluedMap<String, String> parameters) {
        String get(String name) {
            if (!parameters.containsKey(name)) {
                return "";
            }
            if (parameters.get(name).size() > 1) {
                throw OAuthError.INVALID_REQUEST.because(name + " is given twice");
            }
            return parameters.getFirst(name);
        }
    }
}
