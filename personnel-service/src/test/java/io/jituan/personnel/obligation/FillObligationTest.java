package io.jituan.personnel.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.jituan.kit.query.Rows;
import io.jituan.kit.query.Select;
import io.jituan.personnel.heard.Hearing;
import io.jituan.personnel.heard.Member;
import io.jituan.testkit.Clause;
import io.jituan.testkit.infrastructure.Infrastructure;
import io.jituan.web.problem.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
@Clause("4.3.4.a")
class FillObligationTest {
    private static final LocalDate SEPTEMBER = LocalDate.parse("2026-09-01");

    @Inject
    Hearing hearing;

    @Inject
    FillObligation filling;

    @Inject
    Obligations obligations;

    @Inject
    Rows rows;

    @Test
    void eachStepIsAVersionOfTheObligationAndAnEventForTheOthers() {
        UUID id = openedOn(SEPTEMBER);
        inTransaction(() -> filling.meet(id, SEPTEMBER.plusDays(10)));
        inTransaction(() -> filling.reopen(id, SEPTEMBER.plusDays(20)));
        assertEquals(
                List.of(
                        "0 open io.jituan.personnel.obligation-opened.v1",
                        "1 meet io.jituan.personnel.obligation-met.v1",
                        "2 reopen io.jituan.personnel.obligation-reopened.v1"),
                journalOf(id));
    }

    @Test
    void aRefusedStepLeavesNoTrace() {
        UUID id = openedOn(SEPTEMBER);
        assertThrows(Refused.class, () -> inTransaction(() -> filling.meet(id, SEPTEMBER.minusDays(1))));
        assertEquals(1, journalOf(id).size());
    }

    /// Lists and sums ask the database, one obligation asks the entity: both must count alike.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theDatabaseCountsTheSameDaysAsTheDomain(long seed) {
        Random random = new Random(seed);
        UUID id = openedOn(SEPTEMBER);
        LocalDate day = SEPTEMBER;
        for (int i = 0; i < 4; i++) {
            LocalDate met = day.plusDays(random.nextInt(4));
            LocalDate reopened = met.plusDays(1 + random.nextInt(5));
            inTransaction(() -> filling.meet(id, met));
            inTransaction(() -> filling.reopen(id, reopened));
            day = reopened.plusDays(random.nextInt(3));
        }
        LocalDate lastDay = SEPTEMBER.plusDays(random.nextInt(30));
        inTransaction(() -> obligations.require(id).bindUntil(lastDay));
        for (int i = -2; i < 40; i++) {
            assertSameOn(id, SEPTEMBER.plusDays(i));
        }
    }

    private void assertSameOn(UUID id, LocalDate day) {
        Select select = Select.of("status, days_unmet", "obligation_on(?)", day).where("obligation_id = ?", id);
        String inDatabase = rows.first(select, row -> row.text("status") + " " + row.longNumber("days_unmet"))
                .orElseThrow();
        String inDomain = QuarkusTransaction.requiringNew().call(() -> {
            ObligationState state = obligations.require(id).state();
            return state.statusOn(day) + " " + state.daysUnmetOn(day);
        });
        assertEquals(inDomain, inDatabase, "on " + day);
    }

    private UUID openedOn(LocalDate day) {
        Member member = Member.inNewGroup();
        hearing.hear(member.began("INTEGRATED", day), Instant.parse("2026-08-20T01:00:00Z"));
        return obligations.of(member.membershipId()).getFirst().id();
    }

    private List<String> journalOf(UUID id) {
        Select select = Select.of("version, step, event_type", "journal_entry")
                .where("aggregate_id = ?", id)
                .orderBy("version");
        return rows.list(
                select, row -> row.longNumber("version") + " " + row.text("step") + " " + row.text("event_type"));
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
