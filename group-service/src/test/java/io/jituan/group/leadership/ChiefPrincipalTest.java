package io.jituan.group.leadership;

import static io.jituan.group.Registry.district;
import static io.jituan.group.Registry.groupId;
import static io.jituan.group.Registry.groupLedBy;
import static io.jituan.group.Registry.principal;
import static io.jituan.group.Registry.school;
import static io.jituan.group.Registry.schoolId;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jituan.group.AllAtOnce;
import io.jituan.testkit.Clause;
import io.jituan.testkit.infrastructure.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The seat of the chief principal: filled by the district, vacated with the lead's principal.
@QuarkusTest
@WithTestResource(Infrastructure.class)
@Clause("4.2.1")
class ChiefPrincipalTest {
    @Test
    void the_seat_is_vacant_since_the_group_was_born() {
        leadership(groupId(groupLedBy(school())), "2022-01-01")
                .body("vacantSince", equalTo("2021-03-01"))
                .body("chief", nullValue());
    }

    @Test
    void the_seat_falls_vacant_when_the_leads_principal_changes_and_is_filled_anew() {
        String lead = school();
        String group = groupId(groupLedBy(lead));
        appoint(group, "P-" + lead, "2021-03-15").statusCode(201);
        leadership(group, "2022-01-01")
                .body("chief.staffCode", equalTo("P-" + lead))
                .body("vacantSince", nullValue());

        principal(schoolId(lead), "Q-" + lead, "2024-08-01").statusCode(200);

        leadership(group, "2024-07-31").body("chief.staffCode", equalTo("P-" + lead));
        leadership(group, "2024-08-01").body("chief", nullValue()).body("vacantSince", equalTo("2024-08-01"));
        appoint(group, "P-" + lead, "2024-09-01").statusCode(409).body("code", equalTo("chief-not-lead-principal"));
        appoint(group, "Q-" + lead, "2024-09-01").statusCode(201);
        leadership(group, "2024-09-01").body("chief.staffCode", equalTo("Q-" + lead));
    }

    @Test
    void the_same_principal_recorded_again_keeps_the_seat() {
        String lead = school();
        String group = groupId(groupLedBy(lead));
        appoint(group, "P-" + lead, "2021-03-15").statusCode(201);

        principal(schoolId(lead), "P-" + lead, "2020-08-01").statusCode(200);

        leadership(group, "2026-01-01").body("chief.staffCode", equalTo("P-" + lead));
    }

    @Test
    void a_filled_seat_is_not_filled_again() {
        String lead = school();
        String group = groupId(groupLedBy(lead));
        appoint(group, "P-" + lead, "2021-03-15").statusCode(201);

        appoint(group, "P-" + lead, "2022-03-15").statusCode(409).body("code", equalTo("chief-seat-filled"));
    }

    @Test
    void ten_appointments_at_once_fill_the_seat_once() throws Exception {
        String lead = school();
        String group = groupId(groupLedBy(lead));

        AllAtOnce requests = AllAtOnce.times(10, () -> appoint(group, "P-" + lead, "2021-03-15"));

        assertEquals(1, requests.count(201));
        assertEquals(Collections.nCopies(9, "chief-seat-filled"), requests.codesOtherThan(201));
    }

    @Test
    void nobody_is_chief_before_the_group_was_born() {
        String lead = school();

        appoint(groupId(groupLedBy(lead)), "P-" + lead, "2021-02-28")
                .statusCode(400)
                .body("code", equalTo("chief-appointed-too-early"));
    }

    private static ValidatableResponse appoint(String group, String staffCode, String on) {
        return district()
                .body(Map.of("staffCode", staffCode, "appointedOn", on, "decision", "涪教委〔2021〕3号"))
                .post("/api/v1/groups/" + group + "/chief-principal")
                .then();
    }

    private static ValidatableResponse leadership(String group, String day) {
        return district()
                .get("/api/v1/groups/" + group + "/leadership?asOf=" + day)
                .then()
                .statusCode(200);
    }
}
