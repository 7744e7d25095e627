package io.jituan.cli.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jituan.cli.ExitCode;
import io.jituan.cli.Failure;
import io.jituan.cli.Texts;
import io.jituan.cli.api.Api;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Makes a key for signing heads, on the machine of whoever keeps it.
@Command(
        name = "new-key",
        mixinStandardHelpOptions = true,
        description = "Prints a new key set for jituan.audit.keys. Keep it secret: it holds the private key.")
final class NewKeyCommand implements Callable<Integer> {
    private static final int COORDINATE = 32;

    @Option(
            names = "--keep",
            paramLabel = "FILE",
            description = "The key set in use: its public halves go behind the new key, so that old heads verify.")
    @Nullable
    Path kept;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        ObjectNode set = Api.JSON.createObjectNode();
        ArrayNode keys = set.putArray("keys").add(made());
        if (kept != null) {
            old(kept).forEach(keys::add);
        }
        spec.commandLine().getOut().println(set);
        return ExitCode.DONE;
    }

    private static Iterable<JsonNode> old(Path file) {
        try {
            JsonNode keys = Api.JSON.readTree(Files.readString(file)).path("keys");
            if (keys.isEmpty()) {
                throw Failure.ofUse(Texts.of("audit-keys-unreadable", file));
            }
            keys.forEach(key -> ((ObjectNode) key).remove(Set.of("d")));
            return keys;
        } catch (JsonProcessingException | ClassCastException e) {
            throw Failure.ofUse(Texts.of("audit-keys-unreadable", file));
        } catch (IOException e) {
            throw Failure.ofUse(Texts.of("file-missing", file));
        }
    }

    private static ObjectNode made() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            ECPublicKey open = (ECPublicKey) pair.getPublic();
            ObjectNode key = Api.JSON
                    .createObjectNode()
                    .put("crv", "P-256")
                    .put("kty", "EC")
                    .put("x", number(open.getW().getAffineX()))
                    .put("y", number(open.getW().getAffineY()));
            // RFC 7638: the thumbprint is taken of exactly these four, in this order.
            key.put("kid", thumbprint(key.toString()));
            key.put("use", "sig").put("alg", "ES256");
            return key.put("d", number(((ECPrivateKey) pair.getPrivate()).getS()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has the curve P-256", e);
        }
    }

    private static String thumbprint(String json) throws GeneralSecurityException {
        return encoded(MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String number(BigInteger number) {
        byte[] signed = number.toByteArray();
        byte[] fixed = new byte[COORDINATE];
        int length = Math.min(signed.length, COORDINATE);
        System.arraycopy(signed, signed.length - length, fixed, COORDINATE - length, length);
        return encoded(fixed);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
