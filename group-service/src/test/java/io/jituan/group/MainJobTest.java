package io.jituan.group;

import static io.jituan.group.Registry.admit;
import static io.jituan.group.Registry.district;
import static io.jituan.group.Registry.groupId;
import static io.jituan.group.Registry.groupLedBy;
import static io.jituan.group.Registry.school;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.jituan.testkit.Clause;
import io.jituan.testkit.infrastructure.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// From the first school to the charter in force.
@QuarkusTest
@WithTestResource(Infrastructure.class)
class MainJobTest {
    @Test
    @Clause({"4.1.1", "4.1.2", "4.1.3", "4.2.1"})
    void a_group_is_formed_led_and_joined() {
        String lead = school();
        String group = groupLedBy(lead);
        String id = groupId(group);
        district()
                .body(Map.of("staffCode", "P-" + lead, "appointedOn", "2021-03-15", "decision", "涪教委〔2021〕3号"))
                .post("/api/v1/groups/" + id + "/chief-principal")
                .then()
                .statusCode(201);
        admit(group, school(), "INTEGRATED", "2021-09-01").statusCode(201);
        admit(group, school(), "SUPPORTED", "2021-09-01").statusCode(201);
        admit(group, school(), "ASSOCIATED", "2021-09-01").statusCode(201);

        district()
                .get("/api/v1/groups/" + id + "/overview")
                .then()
                .statusCode(200)
                .body("group.code", equalTo(group))
                .body("chief.staffCode", equalTo("P-" + lead))
                .body("members", hasSize(3))
                .body("seats[0].left", equalTo(4));
    }
}
