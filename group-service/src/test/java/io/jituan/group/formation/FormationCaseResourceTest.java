package io.jituan.group.formation;

import static io.jituan.group.Registry.as;
import static io.jituan.group.Registry.decision;
import static io.jituan.group.Registry.deliberated;
import static io.jituan.group.Registry.district;
import static io.jituan.group.Registry.draft;
import static io.jituan.group.Registry.establish;
import static io.jituan.group.Registry.finding;
import static io.jituan.group.Registry.groupId;
import static io.jituan.group.Registry.groupLedBy;
import static io.jituan.group.Registry.opinion;
import static io.jituan.group.Registry.school;
import static io.jituan.group.Registry.step;
import static io.jituan.group.Registry.stepOn;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jituan.group.AllAtOnce;
import io.jituan.testkit.Clause;
import io.jituan.testkit.infrastructure.Infrastructure;
import io.jituan.testkit.token.Tokens;
import io.jituan.web.security.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Formation cases over HTTP.
@QuarkusTest
@WithTestResource(Infrastructure.class)
@Clause("4.1.2")
class FormationCaseResourceTest {
    @Test
    void steps_are_taken_in_order() {
        String id = draft(school(), school());

        step(id, "deliberate")
                .statusCode(409)
                .body("code", equalTo("formation-step-out-of-order"))
                .body("clause", equalTo("4.1.2"));
        opinion(id).statusCode(409).body("code", equalTo("formation-not-in-stage"));
        step(id, "research").statusCode(200).body("allowedActions", hasItem("consult"));
        step(id, "consult").statusCode(409).body("detail", containsString("REGIONAL"));
        finding(id, "REGIONAL", "PASSED").statusCode(200);
        step(id, "consult").statusCode(409).body("code", equalTo("formation-findings-missing"));
    }

    @Test
    void a_case_goes_back_with_a_reason_and_keeps_its_file() {
        String id = deliberated(school(), school());

        district()
                .body(Map.of("to", "RESEARCH", "step", stepOn("2021-03-02")))
                .post("/api/v1/formation-cases/" + id + "/return")
                .then()
                .statusCode(200)
                .body("stage", equalTo("RESEARCH"))
                .body("findings.size()", equalTo(4))
                .body("steps.to", contains("RESEARCH", "CONSULTATION", "DELIBERATION", "RESEARCH"));
        district()
                .body(Map.of("to", "DELIBERATION", "step", stepOn("2021-03-02")))
                .post("/api/v1/formation-cases/" + id + "/return")
                .then()
                .statusCode(409);
    }

    @Test
    void a_rejected_case_bears_no_group() {
        String id = deliberated(school(), school());
        step(id, "reject").statusCode(409).body("code", equalTo("formation-no-decision"));
        decision(id, "REJECT", 1, 3).statusCode(200);
        step(id, "reject").statusCode(200).body("stage", equalTo("REJECTED"));

        establish(id, "T-REJECTED").statusCode(409);
        district().get("/api/v1/groups/by-code/T-REJECTED").then().statusCode(404);
    }

    @Test
    @Clause("4.1.1")
    void a_lead_leads_one_group() {
        String lead = school();
        groupLedBy(lead);

        establish(deliberated(lead, school()), "T-SECOND").statusCode(409).body("code", equalTo("lead-has-group"));
    }

    @Test
    void a_refused_birth_leaves_the_case_undecided() {
        String taken = groupLedBy(school());
        String id = deliberated(school(), school());

        establish(id, taken).statusCode(409).body("code", equalTo("group-code-taken"));

        district().get("/api/v1/formation-cases/" + id).then().body("stage", equalTo("DELIBERATION"));
    }

    @Test
    void of_ten_births_at_once_one_takes_place() throws Exception {
        String id = deliberated(school(), school());

        AllAtOnce requests = AllAtOnce.times(10, () -> establish(id, "T-AT-ONCE"));

        assertEquals(1, requests.count(200));
        assertEquals(9, requests.count(409));
        groupId("T-AT-ONCE");
    }

    @Test
    @Clause("3.5")
    void the_review_shows_township_and_distance_of_each_candidate() {
        String candidate = school();

        district()
                .get("/api/v1/formation-cases/" + draft(school(), candidate) + "/review")
                .then()
                .statusCode(200)
                .body("candidates[0].site.schoolCode", equalTo(candidate))
                .body("candidates[0].distanceMetres", equalTo(3200))
                .body("candidates[0].neighbourhood", equalTo("UNKNOWN"));
    }

    @Test
    void cases_are_for_the_district_and_its_viewers() {
        String id = draft(school(), school());

        as(Tokens.of(Role.DISTRICT_VIEWER))
                .get("/api/v1/formation-cases/" + id)
                .then()
                .statusCode(200)
                .body("allowedActions.size()", equalTo(0));
        as(Tokens.of(Role.SCHOOL_ADMIN))
                .get("/api/v1/formation-cases/" + id)
                .then()
                .statusCode(403);
        as(Tokens.of(Role.DISTRICT_VIEWER))
                .body(stepOn("2021-03-01"))
                .post("/api/v1/formation-cases/" + id + "/research")
                .then()
                .statusCode(403);
    }

    @Test
    void a_school_is_proposed_once() {
        String school = school();

        district()
                .body(Map.of(
                        "title",
                        "认定",
                        "leadSchool",
                        school,
                        "candidates",
                        List.of(Map.of("school", school, "type", "INTEGRATED"))))
                .post("/api/v1/formation-cases")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/candidates/0/school"));
    }

    @Test
    @Clause("3.1")
    void a_pilot_is_widened_once_by_decision() {
        String group = groupId(groupLedBy(school()));
        Map<String, String> widening = Map.of("decidedOn", "2022-03-01", "review", "试点成效良好", "decision", "涪教委〔2022〕5号");

        district()
                .body(widening)
                .post("/api/v1/groups/" + group + "/widen")
                .then()
                .statusCode(200)
                .body("mode", equalTo("FULL"))
                .body("widening.review", equalTo("试点成效良好"));
        district()
                .body(widening)
                .post("/api/v1/groups/" + group + "/widen")
                .then()
                .statusCode(409)
                .body("code", equalTo("group-full-already"));
        district().get("/api/v1/groups/" + group + "?asOf=2022-02-28").then().body("mode", equalTo("PILOT"));
    }
}
