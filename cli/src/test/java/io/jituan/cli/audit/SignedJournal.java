package io.jituan.cli.audit;

import io.jituan.verifiable.journal.Head;
import io.jituan.verifiable.journal.JournalRecord;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.List;

/// An exported journal together with whoever signed its heads.
public final class SignedJournal {
    private final List<JournalRecord> records;
    private final KeyPair key;

    private SignedJournal(List<JournalRecord> records, KeyPair key) {
        this.records = records;
        this.key = key;
    }

    public static SignedJournal of(int entries) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return new SignedJournal(ExportFixture.journal(entries), generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<String> lines() {
        return ExportFixture.lines(records);
    }

    /// The signed head at a position, in compact form.
    public String head(int position) {
        return signed(ExportFixture.headAt(records, position));
    }

    public String headOf(String service, int position) {
        Head head = ExportFixture.headAt(records, position);
        return signed(new Head(service, head.district(), position, head.chain(), head.at()));
    }

    /// The JSON Web Key Set that verifies them.
    public String keys() {
        ECPublicKey open = (ECPublicKey) key.getPublic();
        return """
                {"keys":[{"kty":"EC","crv":"P-256","kid":"k","x":"%s","y":"%s"}]}""".formatted(
                        number(open.getW().getAffineX()), number(open.getW().getAffineY()));
    }

    private String signed(Head head) {
        String text = encoded("{\"alg\":\"ES256\",\"kid\":\"k\"}") + "." + encoded(head.json());
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String number(BigInteger coordinate) {
        return encoded(coordinate.toByteArray());
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
