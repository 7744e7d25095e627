package io.jituan.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jituan.acceptance.system.Founding;
import io.jituan.acceptance.system.Jituan;
import io.jituan.acceptance.system.RunningSystem;
import io.jituan.testkit.Clause;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningSystem.class)
@Clause("4.1.3")
class CapRaceTest {
    private static final int CLIENTS = 50;
    private static final int CAP = 5;

    @Test
    void fiftyClientsAtOnceBringExactlyFiveMembersAndEveryoneElseIsToldTheClause(Jituan jituan) throws Exception {
        Founding founding = new Founding(jituan);
        String group = founding.group(10);
        List<String> schools =
                IntStream.range(0, CLIENTS).mapToObj(i -> founding.school()).toList();
        List<Response> answers = atOnce(schools, school -> founding.admit(group, school, "INTEGRATED", jituan.today()));

        assertEquals(
                CAP,
                answers.stream().filter(answer -> answer.statusCode() == 201).count());
        List<Response> refused =
                answers.stream().filter(answer -> answer.statusCode() == 409).toList();
        assertEquals(CLIENTS - CAP, refused.size());
        refused.forEach(answer -> assertEquals("4.1.3", answer.path("clause")));
        assertEquals(CAP, membersOn(jituan, group, jituan.today()));
    }

    private static int membersOn(Jituan jituan, String group, LocalDate day) {
        return jituan.district()
                .get("/api/v1/memberships?group=" + group + "&asOf=" + day)
                .jsonPath()
                .getList("items")
                .size();
    }

    private static List<Response> atOnce(List<String> schools, Admission admission) throws Exception {
        CyclicBarrier start = new CyclicBarrier(schools.size());
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Response>> requests = schools.stream()
                    .<Callable<Response>>map(school -> () -> {
                        start.await();
                        return admission.of(school);
                    })
                    .toList();
            return clients.invokeAll(requests).stream().map(Future::resultNow).toList();
        }
    }

    private interface Admission {
        Response of(String school);
    }
}
