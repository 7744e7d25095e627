package io.jituan.kit.edge;

import static io.jituan.kit.edge.EdgeRequests.NOTES;
import static io.jituan.kit.edge.EdgeRequests.as;
import static io.jituan.kit.edge.EdgeRequests.freshTitle;
import static io.jituan.kit.edge.EdgeRequests.note;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jituan.kit.security.BackgroundWork;
import io.jituan.kit.security.CurrentCaller;
import io.jituan.testkit.infrastructure.Infrastructure;
import io.jituan.testkit.token.Tokens;
import io.jituan.web.security.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class AccessTest {
    @Inject
    CurrentCaller caller;

    @Test
    void whatIsNotMarkedPublicNeedsAToken() {
        given().get(NOTES)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("code", equalTo("token-missing"));
        given().contentType("application/json")
                .body(note(freshTitle()))
                .post(NOTES)
                .then()
                .statusCode(401);
    }

    @Test
    void whatIsMarkedPublicNeedsNone() {
        given().get(NOTES + "/count").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0."})
    void aTokenThatIsNoneIsNotAccepted(String token) {
        given().header("Authorization", "Bearer " + token)
                .get(NOTES)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("code", equalTo("token-invalid"));
    }

    @Test
    void aTokenWithAnotherSignatureOrPastItsTimeIsNotAccepted() {
        String token = Tokens.of(Role.DISTRICT_ADMIN).token();
        String forged = token.substring(0, token.lastIndexOf('.') + 1) + "A".repeat(342);
        given().header("Authorization", "Bearer " + forged).get(NOTES).then().statusCode(401);
        as(Tokens.of(Role.DISTRICT_ADMIN).validity(Duration.ofMinutes(-5)))
                .get(NOTES)
                .then()
                .statusCode(401)
                .body("code", equalTo("token-invalid"));
    }

    @Test
    void theRolesThatWereMissingAreNamed() {
        writeAs(Tokens.of(Role.DISTRICT_VIEWER))
                .statusCode(403)
                .body("code", equalTo("role-missing"))
                .body("detail", containsString("district-admin, school-admin"));
    }

    @Test
    void theOrganisationThatWasMissingIsNamed() {
        writeAs(Tokens.of(Role.SCHOOL_ADMIN).school("3150100002"))
                .statusCode(403)
                .body("code", equalTo("scope-missing"))
                .body("detail", containsString("school-admin of 3150100001"));
    }

    @Test
    void theReachOfOneRoleDoesNotLendTheRightsOfAnother() {
        writeAs(Tokens.of(Role.SCHOOL_ADMIN, Role.DISTRICT_VIEWER).school("3150100002"))
                .statusCode(403)
                .body("code", equalTo("scope-missing"));
    }

    @Test
    void theRightRoleForTheRightOrganisationMay() {
        writeAs(Tokens.of(Role.SCHOOL_ADMIN).school("3150100001")).statusCode(201);
        writeAs(Tokens.of(Role.DISTRICT_ADMIN)).statusCode(201);
    }

    @Test
    void theCallerHearsWhoItIs() {
        as(Tokens.of(Role.GROUP_LEAD).group("FL-G01").permission("pii:read").username("li"))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("subject", equalTo("li"))
                .body("client", equalTo("jituan-cli"))
                .body("roles", contains("group-lead"))
                .body("groups", contains("FL-G01"))
                .body("schools", empty())
                .body("permissions", contains("pii:read"));
    }

    @Test
    void outsideARequestNobodyActsUnlessTheSystemDoesSo() {
        assertEquals(Optional.empty(), caller.find());
        BackgroundWork.run("watch", () -> {
            assertEquals("system", caller.get().subject());
            assertEquals("watch", caller.get().client());
            caller.require(Role.DISTRICT_ADMIN);
        });
        assertEquals(Optional.empty(), caller.find());
    }

    private static ValidatableResponse writeAs(Tokens tokens) {
        return as(tokens).body(note(freshTitle())).post(NOTES).then();
    }
}
