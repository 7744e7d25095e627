package io.jituan.personnel.obligation;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jituan.contracts.Event;
import io.jituan.contracts.group.v1.MembershipTerm;
import io.jituan.personnel.heard.Hearing;
import io.jituan.personnel.heard.Member;
import io.jituan.testkit.Clause;
import io.jituan.testkit.infrastructure.Infrastructure;
import io.jituan.testkit.token.Tokens;
import io.jituan.web.security.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ObligationsFollowMembershipsTest {
    private static final LocalDate SEPTEMBER = LocalDate.parse("2026-09-01");
    private static final LocalDate OCTOBER = LocalDate.parse("2026-10-01");
    private static final LocalDate NOVEMBER = LocalDate.parse("2026-11-01");
    private static final Instant FIRST_TOLD = Instant.parse("2026-08-20T01:00:00Z");

    @Inject
    Hearing hearing;

    @Test
    @Clause({"4.1.1", "4.3.4.a"})
    void anIntegratedMemberShowsAnExecutivePrincipalMissingFromItsFirstDay() {
        Member member = Member.inNewGroup();
        tell(member.began("INTEGRATED", SEPTEMBER));
        assertEquals(List.of("EXECUTIVE_PRINCIPAL from 2026-09-01"), obligations(member));
        assertEquals(61, daysUnmet(member, OCTOBER.plusDays(30)));
    }

    @Test
    @Clause("4.1.1")
    void aChangeOfTypeClosesAndOpensFromItsDay() {
        Member member = Member.inNewGroup();
        tell(member.began("INTEGRATED", SEPTEMBER), member.changed("INTEGRATED", "SUPPORTED", OCTOBER));
        assertEquals(
                List.of(
                        "BACKBONE_TEACHERS from 2026-10-01",
                        "EXECUTIVE_PRINCIPAL from 2026-09-01 until 2026-09-30",
                        "TEACHING_VICE_PRINCIPAL from 2026-10-01"),
                obligations(member));
    }

    @Test
    @Clause({"4.1.1", "4.2.5"})
    void theEndOfAMembershipClosesWhatItAskedFor() {
        Member member = Member.inNewGroup();
        tell(member.began("SUPPORTED", SEPTEMBER), member.ended("SUPPORTED", OCTOBER));
        assertEquals(
                List.of(
                        "BACKBONE_TEACHERS from 2026-09-01 until 2026-10-01",
                        "TEACHING_VICE_PRINCIPAL from 2026-09-01 until 2026-10-01"),
                obligations(member));
        assertEquals(2 * 31, daysUnmet(member, NOVEMBER));
    }

    @Test
    @Clause("4.1.1")
    void aCorrectionReplacesAllThatWasToldBefore() {
        Member member = Member.inNewGroup();
        tell(
                member.began("INTEGRATED", SEPTEMBER),
                member.ended("INTEGRATED", OCTOBER),
                member.corrected(new MembershipTerm("SUPPORTED", OCTOBER, null)));
        assertEquals(
                List.of("BACKBONE_TEACHERS from 2026-10-01", "TEACHING_VICE_PRINCIPAL from 2026-10-01"),
                obligations(member));
    }

    @Test
    @Clause("4.1.1")
    void aCorrectionWithoutTermsLeavesNothing() {
        Member member = Member.inNewGroup();
        tell(member.began("INTEGRATED", SEPTEMBER), member.corrected());
        assertEquals(List.of(), obligations(member));
    }

    @Test
    @Clause("4.1.1")
    void anyOrderAndAnyRepetitionOfEventsLeadsToTheSameObligations() {
        Function<Member, List<Event>> story = member -> List.of(
                member.began("INTEGRATED", SEPTEMBER),
                member.changed("INTEGRATED", "SUPPORTED", OCTOBER),
                member.corrected(
                        new MembershipTerm("INTEGRATED", SEPTEMBER, OCTOBER.plusDays(4)),
                        new MembershipTerm("SUPPORTED", OCTOBER.plusDays(5), null)),
                member.ended("SUPPORTED", NOVEMBER));
        List<String> expected = List.of(
                "BACKBONE_TEACHERS from 2026-10-06 until 2026-11-01",
                "EXECUTIVE_PRINCIPAL from 2026-09-01 until 2026-10-05",
                "TEACHING_VICE_PRINCIPAL from 2026-10-06 until 2026-11-01");
        for (List<Integer> order : orders(4)) {
            Member member = Member.inNewGroup();
            hearing.hear(member.school("FL-C04"), FIRST_TOLD);
            hearing.hear(member.established(), FIRST_TOLD);
            List<Event> events = story.apply(member);
            order.forEach(index -> hearing.hear(events.get(index), FIRST_TOLD.plusSeconds(index)));
            hearing.hear(events.get(order.getFirst()), FIRST_TOLD.plusSeconds(order.getFirst()));
            assertEquals(expected, obligations(member), "heard in the order " + order);
        }
    }

    @Test
    @Clause("4.3.4.a")
    void aMemberFromALaterDayIsOwedNobodyUntilThen() {
        Member member = Member.inNewGroup();
        tell(member.began("INTEGRATED", LocalDate.parse("2099-01-01")));
        assertEquals(0, daysUnmet(member, LocalDate.parse("2098-12-31")));
        assertEquals(1, daysUnmet(member, LocalDate.parse("2099-01-01")));
    }

    private void tell(Event... events) {
        for (int i = 0; i < events.length; i++) {
            hearing.hear(events[i], FIRST_TOLD.plusSeconds(i));
        }
    }

    private static List<String> obligations(Member member) {
        List<ObligationView> items = given().header(
                        "Authorization", Tokens.of(Role.DISTRICT_VIEWER).bearer())
                .get("/api/v1/obligations?group=" + member.groupCode())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items", ObligationView.class);
        return items.stream()
                .map(ObligationsFollowMembershipsTest::sentence)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static String sentence(ObligationView obligation) {
        String sentence = obligation.kind() + " from " + obligation.from();
        return obligation.until() == null ? sentence : sentence + " until " + obligation.until();
    }

    private static int daysUnmet(Member member, LocalDate day) {
        return given().header("Authorization", Tokens.of(Role.DISTRICT_VIEWER).bearer())
                .get("/api/v1/obligations?group=" + member.groupCode() + "&asOf=" + day)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("items.daysUnmet.sum()");
    }

    private static List<List<Integer>> orders(int size) {
        List<List<Integer>> orders = List.of(List.of());
        for (int i = 0; i < size; i++) {
            orders = withInserted(orders, i);
        }
        return orders;
    }

    private static List<List<Integer>> withInserted(List<List<Integer>> orders, int number) {
        List<List<Integer>> longer = new ArrayList<>();
        for (List<Integer> order : orders) {
            for (int place = 0; place <= order.size(); place++) {
                List<Integer> inserted = new ArrayList<>(order);
                inserted.add(place, number);
                longer.add(inserted);
            }
        }
        return longer;
    }
}
