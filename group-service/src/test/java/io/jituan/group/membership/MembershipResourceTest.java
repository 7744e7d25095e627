package io.jituan.group.membership;

import static io.jituan.group.Registry.admit;
import static io.jituan.group.Registry.as;
import static io.jituan.group.Registry.district;
import static io.jituan.group.Registry.group;
import static io.jituan.group.Registry.groupId;
import static io.jituan.group.Registry.groupLedBy;
import static io.jituan.group.Registry.school;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.jituan.testkit.Clause;
import io.jituan.testkit.infrastructure.Infrastructure;
import io.jituan.testkit.token.Tokens;
import io.jituan.web.security.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Memberships over HTTP: admission, terms, corrections, policy.
@QuarkusTest
@WithTestResource(Infrastructure.class)
class MembershipResourceTest {
    private static final String SEPTEMBER = "2021-09-01";

    @Test
    @Clause("4.1.1")
    void a_lead_is_no_member_elsewhere_but_may_be_associated() {
        String lead = school();
        groupLedBy(lead);
        String other = group();

        admit(other, lead, "SUPPORTED", SEPTEMBER).statusCode(409).body("code", equalTo("school-has-group"));
        admit(other, lead, "ASSOCIATED", SEPTEMBER).statusCode(201);
    }

    @Test
    @Clause("4.1.1")
    void a_type_changes_from_a_day_on_and_both_terms_stay() {
        String group = group();
        String id = admit(group, school(), "SUPPORTED", SEPTEMBER)
                .statusCode(201)
                .extract()
                .path("id");

        district()
                .body(Map.of("type", "INTEGRATED", "effectiveOn", "2023-09-01", "decision", "涪教委〔2023〕9号"))
                .post("/api/v1/memberships/" + id + "/change-type")
                .then()
                .statusCode(200)
                .body("terms.type", contains("SUPPORTED", "INTEGRATED"))
                .body("terms[0].endedOn", equalTo("2023-08-31"));

        typeOn(group, "2023-08-31", "SUPPORTED");
        typeOn(group, "2023-09-01", "INTEGRATED");
        district()
                .get("/api/v1/memberships/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.step", contains("change-type", "admit"));
    }

    @Test
    @Clause("4.1.3")
    void a_type_that_has_no_seat_left_is_refused_with_its_clause() {
        String group = group();
        Stream.generate(() -> school())
                .limit(5)
                .forEach(school -> admit(group, school, "INTEGRATED", SEPTEMBER).statusCode(201));
        String id = admit(group, school(), "SUPPORTED", SEPTEMBER)
                .statusCode(201)
                .extract()
                .path("id");

        district()
                .body(Map.of("type", "INTEGRATED", "effectiveOn", "2023-09-01", "decision", "涪教委〔2023〕9号"))
                .post("/api/v1/memberships/" + id + "/change-type")
                .then()
                .statusCode(409)
                .body("code", equalTo("membership-cap-reached"))
                .body("clause", equalTo("4.1.3"));
    }

    @Test
    @Clause("4.2.5")
    void an_ended_membership_frees_its_seat_and_keeps_its_history() {
        String group = group();
        String school = school();
        String id = admit(group, school, "INTEGRATED", SEPTEMBER)
                .statusCode(201)
                .extract()
                .path("id");

        district()
                .body(Map.of("endedOn", "2024-08-31", "ground", "DISTRICT_DECISION", "reason", "区划调整"))
                .post("/api/v1/memberships/" + id + "/end")
                .then()
                .statusCode(200)
                .body("allowedActions", contains("correct"));

        membersOn(group, "2024-08-31", 1);
        membersOn(group, "2024-09-01", 0);
        admit(group, school, "INTEGRATED", "2024-09-01").statusCode(201);
    }

    @Test
    @Clause("4.1.1")
    void a_correction_does_not_rewrite_what_was_known_before() {
        String group = group();
        String id = admit(group, school(), "INTEGRATED", SEPTEMBER)
                .statusCode(201)
                .extract()
                .path("id");
        String known = Instant.now().toString();

        district()
                .body(Map.of("terms", List.of(Map.of("type", "SUPPORTED", "beganOn", "2022-09-01")), "reason", "录入有误"))
                .post("/api/v1/memberships/" + id + "/correct")
                .then()
                .statusCode(200)
                .body("terms.type", contains("SUPPORTED"));

        district()
                .queryParam("asKnownAt", known)
                .get("/api/v1/memberships/" + id)
                .then()
                .statusCode(200)
                .body("terms.type", contains("INTEGRATED"));
        membersOn(group, "2022-08-31", 0);
    }

    @Test
    @Clause("4.1.1")
    void a_membership_that_never_was_has_no_terms() {
        String group = group();
        String id = admit(group, school(), "INTEGRATED", SEPTEMBER)
                .statusCode(201)
                .extract()
                .path("id");

        district()
                .body(Map.of("terms", List.of(), "reason", "学校填错"))
                .post("/api/v1/memberships/" + id + "/correct")
                .then()
                .statusCode(200)
                .body("terms", empty());

        membersOn(group, SEPTEMBER, 0);
    }

    @Test
    void only_the_district_admits() {
        as(Tokens.of(Role.GROUP_LEAD).group("FL-G01"))
                .body(Map.of(
                        "group", "FL-G01", "school", "x", "type", "INTEGRATED", "beganOn", SEPTEMBER, "decision", "x"))
                .post("/api/v1/memberships")
                .then()
                .statusCode(403)
                .body("code", equalTo("role-missing"));
    }

    @Test
    @Clause("4.1.1")
    void what_the_types_mean_is_served() {
        as(Tokens.of(Role.SCHOOL_ADMIN))
                .get("/api/v1/membership-types")
                .then()
                .statusCode(200)
                .body("items.type", contains("INTEGRATED", "SUPPORTED", "ASSOCIATED"))
                .body("items[0].consequences.leadSends", hasItem("EXECUTIVE_PRINCIPAL"))
                .body("items[0].consequences.administration", equalTo("NO"))
                .body("items[1].membersPerGroup", equalTo(5));
    }

    @Test
    @Clause("4.1.3")
    void a_cap_is_set_for_days_to_come_only() {
        district()
                .body(Map.of("type", "INTEGRATED", "effectiveOn", "2021-01-01", "membersPerGroup", 9, "decision", "x"))
                .post("/api/v1/membership-caps")
                .then()
                .statusCode(400)
                .body("code", equalTo("membership-cap-in-past"));
        district()
                .body(Map.of("type", "INTEGRATED", "effectiveOn", "2099-01-01", "groupsPerSchool", 2, "decision", "x"))
                .post("/api/v1/membership-caps")
                .then()
                .statusCode(409)
                .body("code", equalTo("membership-one-group-only"));
    }

    @Test
    @Clause("4.1.2")
    void nobody_joins_before_the_group_was_born() {
        admit(group(), school(), "INTEGRATED", "2021-02-28")
                .statusCode(400)
                .body("code", equalTo("membership-before-group"));
    }

    @Test
    @Clause("4.1.1")
    void a_lead_reaches_the_schools_of_its_group_as_they_stand() {
        String lead = school();
        String group = groupLedBy(lead);
        String member = school();
        admit(group, member, "SUPPORTED", SEPTEMBER).statusCode(201);
        admit(group, school(), "SUPPORTED", "2099-09-01").statusCode(201);

        as(Tokens.of(Role.GROUP_LEAD).group(group))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("reachedSchools", containsInAnyOrder(lead, member));
    }

    private static void typeOn(String group, String day, String type) {
        district()
                .get("/api/v1/memberships?group=" + group + "&asOf=" + day)
                .then()
                .statusCode(200)
                .body("items.type", contains(type));
    }

    private static void membersOn(String group, String day, int number) {
        district()
                .get("/api/v1/groups/" + groupId(group) + "/overview?asOf=" + day)
                .then()
                .statusCode(200)
                .body("members", hasSize(number));
    }
}
