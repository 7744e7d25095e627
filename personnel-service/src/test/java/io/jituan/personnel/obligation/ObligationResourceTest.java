package io.jituan.personnel.obligation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.jituan.personnel.heard.Hearing;
import io.jituan.personnel.heard.Member;
import io.jituan.testkit.Clause;
import io.jituan.testkit.infrastructure.Infrastructure;
import io.jituan.testkit.token.Tokens;
import io.jituan.web.security.Role;
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
@Clause("4.3.4.a")
class ObligationResourceTest {
    private static final Tokens DISTRICT = Tokens.of(Role.DISTRICT_VIEWER);
    private static final LocalDate SEPTEMBER = LocalDate.parse("2026-09-01");

    private final Member integrated = Member.inNewGroup();
    private final Member supported = integrated.neighbour();
    private final String centre = "T-" + integrated.groupCode();

    @Inject
    Hearing hearing;

    @BeforeEach
    void twoMembersOfOneGroup() {
        Instant told = Instant.parse("2026-08-20T01:00:00Z");
        hearing.hear(integrated.established(), told);
        hearing.hear(integrated.school(centre), told);
        hearing.hear(integrated.began("INTEGRATED", SEPTEMBER), told);
        hearing.hear(supported.began("SUPPORTED", SEPTEMBER), told);
    }

    @Test
    void showsWhoIsMissingWhereAndForHowManyDays() {
        get(DISTRICT, "?school=" + integrated.schoolCode() + "&asOf=2026-09-30")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("EXECUTIVE_PRINCIPAL"))
                .body("items[0].clauses", equalTo(List.of("4.1.1", "4.3.4.a")))
                .body("items[0].status", equalTo("OPEN"))
                .body("items[0].daysUnmet", equalTo(30))
                .body("items[0].group.code", equalTo(integrated.groupCode()))
                .body("items[0].group.name", equalTo("集团" + integrated.groupCode()))
                .body("items[0].school.code", equalTo(integrated.schoolCode()))
                .body("items[0].from", equalTo("2026-09-01"))
                .body("items[0].asOf", equalTo("2026-09-30"))
                .body("items[0].until", equalTo(null))
                .body("items[0].unmet", equalTo(null));
    }

    @Test
    void showsOneWithItsUnmetStretchesAndItsVersion() {
        String id =
                get(DISTRICT, "?school=" + integrated.schoolCode()).extract().path("items[0].id");
        get(DISTRICT, "/" + id + "?asOf=2026-08-31")
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("status", equalTo("UPCOMING"))
                .body("daysUnmet", equalTo(0))
                .body("unmet", hasSize(1))
                .body("unmet[0]", aMapWithSize(1))
                .body("unmet[0].from", equalTo("2026-09-01"));
    }

    @Test
    void showsWhatWasKnownAtAnInstantAndWhatBecameOfIt() {
        String id =
                get(DISTRICT, "?school=" + integrated.schoolCode()).extract().path("items[0].id");
        Instant beforeItsEnd = Instant.now();
        hearing.hear(integrated.ended("INTEGRATED", SEPTEMBER.plusDays(4)), Instant.parse("2026-09-20T01:00:00Z"));
        get(DISTRICT, "/" + id + "?asOf=2026-09-30")
                .body("status", equalTo("CLOSED"))
                .body("daysUnmet", equalTo(5));
        get(DISTRICT, "/" + id + "?asOf=2026-09-30&asKnownAt=" + beforeItsEnd)
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("daysUnmet", equalTo(30));
        get(DISTRICT, "/" + id + "?asKnownAt=2020-01-01T00:00:00Z").statusCode(404);
        get(DISTRICT, "/" + id + "/history")
                .statusCode(200)
                .body("items.step", equalTo(List.of("close", "open")))
                .body("items[0].after.until", equalTo("2026-09-05"));
        get(Tokens.of(Role.GROUP_LEAD).group("T-ELSE"), "/" + id + "/history").statusCode(403);
    }

    @Test
    void filtersByKindAndStatusAndPagesThroughTheRest() {
        String group = "?group=" + integrated.groupCode() + "&asOf=2026-09-30";
        get(DISTRICT, group + "&kind=BACKBONE_TEACHERS").body("items", hasSize(1));
        get(DISTRICT, group + "&status=OPEN").body("items", hasSize(3));
        get(DISTRICT, group + "&status=MET").body("items", hasSize(0));
        String next = get(DISTRICT, group + "&limit=2")
                .body("items", hasSize(2))
                .header("Link", notNullValue())
                .extract()
                .path("next");
        get(DISTRICT, group + "&limit=2&after=" + next)
                .body("items", hasSize(1))
                .body("next", equalTo(null));
        get(DISTRICT, group + "&kind=PRINCIPAL").statusCode(400);
        get(DISTRICT, group + "&sort=colour").statusCode(400).body("code", equalTo("sort-unknown"));
    }

    @Test
    void everybodySeesWhatIsTheirsAndNothingElse() {
        Tokens lead = Tokens.of(Role.GROUP_LEAD).group(integrated.groupCode());
        Tokens school = Tokens.of(Role.SCHOOL_ADMIN).school(supported.schoolCode());
        Tokens ofCentre = Tokens.of(Role.CENTRE_ADMIN).centre(centre);
        get(lead, "").statusCode(200).body("items", hasSize(3));
        get(school, "").statusCode(200).body("items", hasSize(2));
        get(ofCentre, "").statusCode(200).body("items", hasSize(1));
        get(Tokens.of(Role.GROUP_LEAD).group("T-ELSE"), "").statusCode(200).body("items", hasSize(0));
        get(Tokens.of(Role.GROUP_LEAD).school(integrated.schoolCode()), "").body("items", hasSize(0));
        get(Tokens.of(Role.EVALUATOR), "").statusCode(403).body("code", equalTo("role-missing"));
    }

    @Test
    void anotherSchoolsObligationIsRefusedAndTheMissingScopeNamed() {
        String id =
                get(DISTRICT, "?school=" + integrated.schoolCode()).extract().path("items[0].id");
        Tokens other = Tokens.of(Role.SCHOOL_ADMIN).school(supported.schoolCode());
        get(other, "/" + id)
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("scope-missing"))
                .body("detail", containsString(integrated.schoolCode()));
        get(Tokens.of(Role.GROUP_LEAD).group(integrated.groupCode()), "/" + id).statusCode(200);
        get(Tokens.of(Role.CENTRE_ADMIN).centre(centre), "/" + id).statusCode(200);
    }

    @Test
    void anUnknownOneIsNotFound() {
        get(DISTRICT, "/" + UUID.randomUUID()).statusCode(404).body("code", equalTo("obligation-not-found"));
    }

    @Test
    void countsByGroupBySchoolAndForTheDistrict() {
        Tokens lead = Tokens.of(Role.GROUP_LEAD).group(integrated.groupCode());
        get(lead, "/summary?asOf=2026-09-10")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].party.code", equalTo(integrated.groupCode()))
                .body("items[0].obligations", equalTo(3))
                .body("items[0].unmet", equalTo(3))
                .body("items[0].met", equalTo(0))
                .body("items[0].daysUnmet", equalTo(30));
        get(lead, "/summary?by=SCHOOL&asOf=2026-09-10")
                .body("items.party.code", equalTo(List.of(supported.schoolCode(), integrated.schoolCode())))
                .body("items.daysUnmet", equalTo(List.of(20, 10)));
        get(lead, "/summary?by=DISTRICT&asOf=2026-09-10")
                .body("items[0].party", equalTo(null))
                .body("items[0].daysUnmet", equalTo(30));
        get(lead, "/summary?by=DISTRICT&asOf=2026-08-31").body("items[0].obligations", equalTo(0));
        get(DISTRICT, "/summary?asOf=2026-09-10").body("items.party.code", hasItem(integrated.groupCode()));
    }

    private static ValidatableResponse get(Tokens caller, String path) {
        return given().header("Authorization", caller.bearer())
                .get("/api/v1/obligations" + path)
                .then();
    }
}
