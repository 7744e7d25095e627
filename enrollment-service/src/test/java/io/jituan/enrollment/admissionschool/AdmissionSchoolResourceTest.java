package io.jituan.enrollment.admissionschool;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.jituan.contracts.group.v1.SchoolChanged;
import io.jituan.kit.inbox.Received;
import io.jituan.testkit.Clause;
import io.jituan.testkit.infrastructure.Infrastructure;
import io.jituan.testkit.token.Tokens;
import io.jituan.web.security.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
@Clause("4.3.4.d")
class AdmissionSchoolResourceTest {
    private final UUID id = UUID.randomUUID();
    private final String centre = "C-" + id;

    @Inject
    SchoolChangedHandler handler;

    @Test
    void anOpenSchoolIsShown() {
        hear(1, "学校甲", "OPEN");
        get("?centre=" + centre)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(id.toString()))
                .body("items[0].name", equalTo("学校甲"))
                .body("items[0].stage", equalTo("PRIMARY"));
        get("/" + id).statusCode(200).body("name", equalTo("学校甲"));
    }

    @Test
    void aClosedSchoolIsNot() {
        hear(1, "学校甲", "OPEN");
        hear(2, "学校甲", "CLOSED");
        get("?centre=" + centre).statusCode(200).body("items", hasSize(0));
        get("/" + id).statusCode(404).body("code", equalTo("admission-school-not-found"));
    }

    @Test
    void anOlderVersionHeardLateChangesNothing() {
        hear(2, "学校乙", "OPEN");
        hear(1, "学校甲", "CLOSED");
        get("?centre=" + centre).body("items[0].name", equalTo("学校乙"));
    }

    @Test
    void isFilteredByStageAndName() {
        hear(1, "百分百%学校", "OPEN");
        get("?centre=" + centre + "&stage=PRIMARY").body("items", hasSize(1));
        get("?centre=" + centre + "&stage=JUNIOR").body("items", hasSize(0));
        get("?centre=" + centre + "&q=分百%25").body("items", hasSize(1));
        get("?centre=" + centre + "&q=百_学").body("items", hasSize(0));
    }

    @Test
    void nobodyReadsWithoutAToken() {
        given().get("/api/v1/admission-schools").then().statusCode(401).body("code", equalTo("token-missing"));
    }

    private void hear(long version, String name, String status) {
        SchoolChanged event = new SchoolChanged(
                id, version, null, name, "PRIMARY", "TOWN", "500102012000", centre, status, null, LocalDate.EPOCH);
        Received received = new Received(
                UUID.randomUUID().toString(),
                "/districts/500102/group-service",
                Instant.EPOCH,
                "jituan.group.v1",
                0,
                0);
        QuarkusTransaction.requiringNew().run(() -> handler.handle(event, received));
    }

    private static ValidatableResponse get(String path) {
        return given().urlEncodingEnabled(false)
                .header("Authorization", Tokens.of(Role.SCHOOL_ADMIN).bearer())
                .get("/api/v1/admission-schools" + path)
                .then();
    }
}
