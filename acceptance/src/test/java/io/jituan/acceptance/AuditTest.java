package io.jituan.acceptance;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jituan.acceptance.system.Founding;
import io.jituan.acceptance.system.Jituan;
import io.jituan.acceptance.system.RunningSystem;
import io.jituan.verifiable.journal.Break;
import io.jituan.verifiable.journal.ChainVerifier;
import io.jituan.verifiable.journal.ExportLine;
import io.jituan.verifiable.journal.Flaw;
import io.jituan.verifiable.journal.Head;
import io.jituan.verifiable.journal.HeadKeys;
import io.jituan.verifiable.journal.JournalRecord;
import io.jituan.verifiable.journal.SignedHead;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An auditor at the gateway, who believes nothing.
@ExtendWith(RunningSystem.class)
class AuditTest {
    /// A head is signed once a minute.
    private static final Duration NEXT_HEAD = Duration.ofSeconds(90);

    private final Jituan jituan;

    AuditTest(Jituan jituan) {
        this.jituan = jituan;
    }

    @Test
    void anExportVerifiesByTheSignedHeadAndItsPublicKeyAndACutOneDoesNot() {
        new Founding(jituan).group(5);
        Head head = signedHead();
        List<JournalRecord> records = jituan.as("district-viewer")
                .get("/api/v1/group/audit/export")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .map(ExportLine::read)
                .toList();

        assertEquals("group-service", head.service());
        assertTrue(records.size() >= head.position());
        assertEquals(Optional.empty(), firstBreak(records, head));
        int last = Math.toIntExact(head.position());
        assertEquals(Optional.of(new Break(last, Flaw.CUT)), firstBreak(records.subList(0, last - 1), head));
    }

    @ParameterizedTest
    @ValueSource(strings = {"group", "personnel", "enrollment", "assessment"})
    void everyServiceFindsItsJournalWhole(String service) {
        jituan.district()
                .get("/api/v1/" + service + "/audit/verify")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("WHOLE"));
    }

    @Test
    void aGroupsLeadReadsNoAudit() {
        jituan.as("group-lead@FL-G01")
                .get("/api/v1/group/audit")
                .then()
                .statusCode(403)
                .body("code", equalTo("role-missing"));
    }

    private Head signedHead() {
        JsonPath answer = await().atMost(NEXT_HEAD)
                .until(
                        () -> jituan.district().get("/api/v1/group/audit/head").jsonPath(),
                        head -> head.get("signed.sentAt") != null);
        SignedHead signed = SignedHead.read(answer.getString("signed.signature"));
        return keys().verified(signed).orElseThrow();
    }

    private HeadKeys keys() {
        JsonPath keys = jituan.anonymously().get("/api/v1/group/audit/keys").jsonPath();
        return new HeadKeys(Map.of(
                keys.getString("keys[0].kid"), HeadKeys.key(keys.getString("keys[0].x"), keys.getString("keys[0].y"))));
    }

    private static Optional<Break> firstBreak(List<JournalRecord> records, Head head) {
        ChainVerifier verifier = ChainVerifier.fromTheStart(List.of(head));
        for (JournalRecord record : records) {
            Optional<Break> broken = verifier.accept(record);
            if (broken.isPresent()) {
                return broken;
            }
        }
        return verifier.end();
    }
}
