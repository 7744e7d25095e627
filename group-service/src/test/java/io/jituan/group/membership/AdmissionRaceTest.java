package io.jituan.group.membership;

import static io.jituan.group.Registry.admit;
import static io.jituan.group.Registry.district;
import static io.jituan.group.Registry.group;
import static io.jituan.group.Registry.school;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jituan.group.AllAtOnce;
import io.jituan.testkit.Clause;
import io.jituan.testkit.infrastructure.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Caps and single places under many hands at once.
@QuarkusTest
@WithTestResource(Infrastructure.class)
class AdmissionRaceTest {
    private static final int CLIENTS = 50;
    private static final String SEPTEMBER = "2021-09-01";

    @Test
    @Clause("4.1.3")
    void fifty_clients_at_once_admit_five_members_and_never_a_sixth() throws Exception {
        String group = group();
        List<String> schools = Stream.generate(() -> school()).limit(CLIENTS).toList();

        AllAtOnce requests = AllAtOnce.of(
                schools.stream().map(school -> admission(group, school)).toList());

        assertEquals(5, requests.count(201));
        requests.otherThan(201).forEach(answer -> {
            assertEquals(409, answer.statusCode());
            assertEquals("4.1.3", answer.path("clause"));
            assertEquals("membership-cap-reached", answer.path("code"));
        });
        district()
                .get("/api/v1/memberships?group=" + group + "&asOf=2022-01-01&sort=beganOn")
                .then()
                .statusCode(200)
                .body("items", hasSize(5))
                .body("items.seat.sort()", contains(1, 2, 3, 4, 5));
    }

    @Test
    @Clause("4.1.1")
    void a_school_that_two_groups_want_at_once_joins_one() throws Exception {
        List<String> groups = List.of(group(), group(), group(), group());
        String school = school();

        AllAtOnce requests = AllAtOnce.of(
                groups.stream().map(group -> admission(group, school)).toList());

        assertEquals(1, requests.count(201));
        assertEquals(Collections.nCopies(3, "school-has-group"), requests.codesOtherThan(201));
    }

    private static Supplier<ValidatableResponse> admission(String group, String school) {
        return () -> admit(group, school, "INTEGRATED", SEPTEMBER);
    }
}
