package io.jituan.acceptance;

import static io.jituan.acceptance.system.ExactAnswer.assertProblem;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.jituan.acceptance.system.Founding;
import io.jituan.acceptance.system.Jituan;
import io.jituan.acceptance.system.RunningSystem;
import io.jituan.testkit.Clause;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What happens while a part of the system is gone, and after it is back.
@ExtendWith(RunningSystem.class)
class OutageTest {
    private static final Duration CATCHING_UP = Duration.ofSeconds(120);

    private final Jituan jituan;
    private final Founding founding;

    OutageTest(Jituan jituan) {
        this.jituan = jituan;
        this.founding = new Founding(jituan);
    }

    @Test
    @Clause("4.3.4.a")
    void aKilledServiceAnswers503WhileTheRestGoesOnAndCatchesUpAfterwards() {
        String group = founding.group(10);
        String school = founding.school();
        jituan.kill("personnel-service");
        Response refused = jituan.district().get("/api/v1/obligations");
        refused.then().header("Retry-After", notNullValue());
        assertProblem("""
                {
                  "type": "/problems/service-unavailable",
                  "title": "Part of the system is not available",
                  "status": 503,
                  "detail": "personnel-service cannot be reached at the moment; everything else goes on. Try again in a few seconds, as the Retry-After header says.",
                  "instance": "/api/v1/obligations",
                  "code": "service-unavailable"
                }
                """, refused);
        founding.admit(group, school, "SUPPORTED", jituan.today()).then().statusCode(201);
        jituan.restart("personnel-service");
        await().atMost(CATCHING_UP).untilAsserted(() -> obligations(group).body("items", hasSize(2)));
    }

    @Test
    void whatWasDecidedWhileTheBrokerWasDownIsHeardWhenItIsBack() {
        String group = founding.group(10);
        String school = founding.school();
        jituan.kill("kafka");
        founding.admit(group, school, "INTEGRATED", jituan.today()).then().statusCode(201);
        jituan.restart("kafka");
        await().atMost(CATCHING_UP).untilAsserted(() -> obligations(group).body("items", hasSize(1)));
    }

    @Test
    void aServiceKilledRightAfterADecisionTellsItWhenItIsBack() {
        String group = founding.group(10);
        String school = founding.school();
        founding.admit(group, school, "INTEGRATED", jituan.today()).then().statusCode(201);
        jituan.kill("group-service");
        jituan.restart("group-service");
        await().atMost(CATCHING_UP).untilAsserted(() -> obligations(group).body("items", hasSize(1)));
    }

    private ValidatableResponse obligations(String group) {
        return jituan.district()
                .get("/api/v1/obligations?group=" + group)
                .then()
                .statusCode(200);
    }
}
