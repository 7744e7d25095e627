package io.jituan.gateway.issuer;

import java.util.List;

/// What the sign-in page shows.
///
/// @param fields the client's request, carried through the form
/// @param choices one sign-in for each role
/// @param refusedName the name that did not get in just now, or empty
public record SignInPage(List<Field> fields, List<Choice> choices, String refusedName) {
    static SignInPage of(CodeRequest request, String refusedName) {
        List<Field> fields = List.of(
                new Field("client_id", request.client().id()),
                new Field("redirect_uri", request.redirect().toString()),
                new Field("scope", request.scope()),
                new Field("state", request.state()),
                new Field("nonce", request.nonce()),
                new Field("code_challenge", request.challenge()));
        List<Choice> choices = SignIn.people().stream()
                .map(person -> new Choice(person.username(), person.displayName()))
                .toList();
        return new SignInPage(fields, choices, refusedName);
    }

    /// A hidden field of the form.
    public record Field(String name, String value) {}

    /// A button.
    public record Choice(String username, String label) {}
}
