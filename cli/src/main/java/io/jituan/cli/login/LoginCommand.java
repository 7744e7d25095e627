package io.jituan.cli.login;

import io.jituan.cli.Connection;
import io.jituan.cli.ExitCode;
import io.jituan.cli.Texts;
import io.jituan.cli.api.FormBody;
import io.jituan.cli.api.Issuer;
import io.jituan.cli.profile.Profile;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Signs a person in by the browser: authorization code with PKCE, back to a port of this machine (RFC 8252).
@Command(
        name = "login",
        description = "Signs you in by your browser; later commands act for you until you log out.",
        mixinStandardHelpOptions = true)
public final class LoginCommand implements Callable<Integer> {
    @Mixin
    Connection connection = new Connection();

    @Option(
            names = "--wait",
            paramLabel = "MINUTES",
            defaultValue = "5",
            description = "How long to wait for the browser to come back; ${DEFAULT-VALUE} without a word.")
    int minutes;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Profile profile = connection.profile();
        Issuer issuer = Issuer.at(profile.issuer());
        ProofKey proof = ProofKey.fresh();
        String state = ProofKey.random();
        try (Loopback loopback = Loopback.open(state)) {
            out.println(Texts.of("login-open"));
            out.println(issuer.authorization() + "?" + FormBody.of(question(loopback, proof, state)));
            String code = loopback.code(Duration.ofMinutes(minutes));
            Issuer.Tokens tokens = issuer.tokens(answer(loopback, proof, code), Texts.of("session"));
            profile.sessions().keep(issuer.url(), tokens.refresh());
        }
        out.println(Texts.of("login-done"));
        return ExitCode.DONE;
    }

    private static Map<String, String> question(Loopback loopback, ProofKey proof, String state) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("response_type", "code");
        fields.put("client_id", Issuer.PUBLIC_CLIENT);
        fields.put("redirect_uri", loopback.address());
        fields.put("scope", "openid offline_access");
        fields.put("state", state);
        fields.put("code_challenge", proof.challenge());
        fields.put("code_challenge_method", "S256");
        return fields;
    }

    private static Map<String, String> answer(Loopback loopback, ProofKey proof, String code) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "authorization_code");
        fields.put("client_id", Issuer.PUBLIC_CLIENT);
        fields.put("redirect_uri", loopback.address());
        fields.put("code", code);
        fields.put("code_verifier", proof.verifier());
        return fields;
    }
}
