package io.jituan.personnel.obligation;

import static io.jituan.personnel.obligation.ObligationKind.BACKBONE_TEACHERS;
import static io.jituan.personnel.obligation.ObligationKind.EXECUTIVE_PRINCIPAL;
import static io.jituan.personnel.obligation.ObligationKind.TEACHING_VICE_PRINCIPAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jituan.personnel.membership.MembershipCourse;
import io.jituan.personnel.membership.MembershipType;
import io.jituan.personnel.membership.TypeSpan;
import io.jituan.testkit.Clause;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequirementTest {
    private static final LocalDate SEPTEMBER = LocalDate.parse("2026-09-01");
    private static final LocalDate OCTOBER = LocalDate.parse("2026-10-01");

    @Test
    @Clause("4.1.1")
    void anIntegratedMemberIsOwedAnExecutivePrincipal() {
        assertEquals(
                List.of(new Requirement(EXECUTIVE_PRINCIPAL, SEPTEMBER, null)),
                Requirement.of(course(new TypeSpan(MembershipType.INTEGRATED, SEPTEMBER, null))));
    }

    @Test
    @Clause("4.1.1")
    void aSupportedMemberIsOwedATeachingVicePrincipalAndBackboneTeachers() {
        assertEquals(
                List.of(
                        new Requirement(TEACHING_VICE_PRINCIPAL, SEPTEMBER, OCTOBER),
                        new Requirement(BACKBONE_TEACHERS, SEPTEMBER, OCTOBER)),
                Requirement.of(course(new TypeSpan(MembershipType.SUPPORTED, SEPTEMBER, OCTOBER))));
    }

    @Test
    @Clause("4.1.1")
    void anAssociatedMemberIsOwedNobody() {
        assertEquals(List.of(), Requirement.of(course(new TypeSpan(MembershipType.ASSOCIATED, SEPTEMBER, null))));
    }

    @Test
    @Clause("4.1.1")
    void aChangeOfTypeEndsTheOldRequirementsTheDayBeforeTheNewOnesBegin() {
        assertEquals(
                List.of(
                        new Requirement(EXECUTIVE_PRINCIPAL, SEPTEMBER, OCTOBER.minusDays(1)),
                        new Requirement(TEACHING_VICE_PRINCIPAL, OCTOBER, null),
                        new Requirement(BACKBONE_TEACHERS, OCTOBER, null)),
                Requirement.of(course(
                        new TypeSpan(MembershipType.INTEGRATED, SEPTEMBER, OCTOBER.minusDays(1)),
                        new TypeSpan(MembershipType.SUPPORTED, OCTOBER, null))));
    }

    @ParameterizedTest
    @Clause("4.3.4.a")
    @EnumSource(
            value = MembershipType.class,
            names = {"INTEGRATED", "SUPPORTED"})
    void everyIntegratedOrSupportedMemberIsOwedExactlyOneLeadCadre(MembershipType type) {
        Stream<Requirement> cadres = Requirement.of(course(new TypeSpan(type, SEPTEMBER, null))).stream()
                .filter(requirement -> requirement.kind().clauses().contains("4.3.4.a"));
        assertEquals(1, cadres.count());
    }

    private static MembershipCourse course(TypeSpan... spans) {
        return new MembershipCourse(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), Arrays.asList(spans));
    }
}
