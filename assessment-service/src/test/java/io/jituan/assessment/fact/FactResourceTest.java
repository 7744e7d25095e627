package io.jituan.assessment.fact;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.jituan.contracts.personnel.v1.ObligationMet;
import io.jituan.contracts.personnel.v1.ObligationOpened;
import io.jituan.kit.inbox.EventHandler;
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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
@Clause("5.6")
class FactResourceTest {
    private static final String KIND = "EXECUTIVE_PRINCIPAL";

    private final UUID group = UUID.randomUUID();
    private final UUID school = UUID.randomUUID();
    private final UUID obligation = UUID.randomUUID();
    private final ObligationOpened opened =
            new ObligationOpened(obligation, 0, UUID.randomUUID(), group, school, KIND, LocalDate.parse("2026-09-01"));
    private final ObligationMet met =
            new ObligationMet(obligation, 1, group, school, KIND, LocalDate.parse("2026-09-11"));

    @Inject
    EventHandler<ObligationOpened> openings;

    @Inject
    EventHandler<ObligationMet> meetings;

    @BeforeEach
    void openedInAugustAndMetInSeptember() {
        inTransaction(() -> openings.handle(opened, told("2026-08-20T00:00:00Z")));
        inTransaction(() -> meetings.handle(met, told("2026-09-10T00:00:00Z")));
    }

    @Test
    void listsFactsInTheOrderInWhichTheyWereTold() {
        get("?group=" + group)
                .statusCode(200)
                .body("items.name", equalTo(List.of("OBLIGATION_OPENED", "OBLIGATION_MET")))
                .body("items.day", equalTo(List.of("2026-09-01", "2026-09-11")));
        get("?school=" + school + "&name=OBLIGATION_MET").body("items", hasSize(1));
        get("?school=" + UUID.randomUUID()).body("items", hasSize(0));
    }

    @Test
    void aFactToldTwiceIsKeptOnce() {
        inTransaction(() -> openings.handle(opened, told("2026-10-01T00:00:00Z")));
        get("?group=" + group).body("items", hasSize(2));
    }

    @Test
    void countsTheDaysUnmetByTheFactsKnownAtAnInstant() {
        get("/unmet-days?group=" + group + "&asOf=2026-09-30")
                .body("items", hasSize(1))
                .body("items[0].obligationId", equalTo(obligation.toString()))
                .body("items[0].daysUnmet", equalTo(10))
                .body("items[0].facts", equalTo(2));
        get("/unmet-days?group=" + group + "&asOf=2026-09-30&asKnownAt=2026-09-09T00:00:00Z")
                .body("items[0].daysUnmet", equalTo(30))
                .body("items[0].facts", equalTo(1));
    }

    @Test
    void onlyTheDistrictReadsThem() {
        given().header("Authorization", Tokens.of(Role.GROUP_LEAD).group("G").bearer())
                .get("/api/v1/facts")
                .then()
                .statusCode(403)
                .body("code", equalTo("role-missing"));
    }

    private static Received told(String at) {
        return new Received(
                UUID.randomUUID().toString(),
                "/districts/500102/personnel-service",
                Instant.parse(at),
                "jituan.personnel.v1",
                0,
                0);
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    private static ValidatableResponse get(String path) {
        return given().header("Authorization", Tokens.of(Role.DISTRICT_VIEWER).bearer())
                .get("/api/v1/facts" + path)
                .then();
    }
}
