package io.jituan.group.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jituan.group.membership.Consequences.Keeping;
import io.jituan.group.membership.Consequences.LeadSends;
import io.jituan.testkit.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The table of 4.1.1, cell by cell.
@Clause("4.1.1")
class MembershipTypeTest {
    @ParameterizedTest
    @EnumSource(MembershipType.class)
    void every_member_keeps_legal_person_establishment_and_funding(MembershipType type) {
        Consequences consequences = type.consequences();

        assertEquals(
                List.of(Keeping.YES, Keeping.YES, Keeping.YES),
                List.of(consequences.legalPerson(), consequences.establishment(), consequences.fundingChannel()));
    }

    @ParameterizedTest
    @CsvSource({"INTEGRATED, NO, BY_CHARTER", "SUPPORTED, YES, BY_CHARTER", "ASSOCIATED, YES, ALWAYS"})
    void administration_accounts_and_name_depend_on_the_type(
            MembershipType type, Keeping administration, Keeping accountsAndName) {
        Consequences consequences = type.consequences();

        assertEquals(administration, consequences.administration());
        assertEquals(accountsAndName, consequences.accounts());
        assertEquals(accountsAndName, consequences.name());
    }

    @Test
    void the_lead_sends_what_the_type_demands() {
        assertEquals(
                List.of(LeadSends.EXECUTIVE_PRINCIPAL),
                MembershipType.INTEGRATED.consequences().leadSends());
        assertEquals(
                List.of(LeadSends.TEACHING_VICE_PRINCIPAL, LeadSends.BACKBONE_TEACHERS),
                MembershipType.SUPPORTED.consequences().leadSends());
        assertEquals(
                List.of(LeadSends.GUIDANCE_ON_REQUEST),
                MembershipType.ASSOCIATED.consequences().leadSends());
    }
}
