package io.jituan.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GrantTest {
    private static final Caller SCHOOL = caller(Set.of(Role.SCHOOL_ADMIN), Set.of("3150100001"));

    @Test
    void aRoleInTheDistrictCoversEveryOrganisation() {
        assertTrue(caller(Set.of(Role.DISTRICT_ADMIN), Set.of()).may(Grant.to(Role.DISTRICT_ADMIN)));
        assertFalse(SCHOOL.may(Grant.to(Role.DISTRICT_ADMIN)));
    }

    @Test
    void aRoleForAnOrganisationCoversThatOne() {
        assertTrue(SCHOOL.may(Grant.to(Role.DISTRICT_ADMIN), Grant.toSchool("3150100001")));
        assertFalse(SCHOOL.may(Grant.toSchool("3150100002")));
        assertFalse(SCHOOL.may(Grant.toLeadOf("3150100001")));
        assertFalse(SCHOOL.may(Grant.toCentre("3150100001")));
    }

    @Test
    void anOrganisationWithoutTheRoleIsNotEnough() {
        Caller viewer = caller(Set.of(Role.DISTRICT_VIEWER), Set.of("3150100001"));
        assertFalse(viewer.may(Grant.toSchool("3150100001")));
    }

    @Test
    void theRefusalNamesTheRoleBeforeTheOrganisation() {
        Grant[] needed = {Grant.to(Role.DISTRICT_ADMIN), Grant.toLeadOf("FL-G01")};
        assertEquals(
                Optional.of(new AccessRefusal.RoleMissing(List.of("district-admin", "group-lead"))),
                SCHOOL.refusal(needed));
        Caller lead = caller(Set.of(Role.GROUP_LEAD), Set.of());
        assertEquals(
                Optional.of(new AccessRefusal.ScopeMissing(List.of("group-lead of FL-G01"))), lead.refusal(needed));
        assertEquals(Optional.empty(), Caller.system("inbox").refusal(needed));
    }

    private static Caller caller(Set<Role> roles, Set<String> schools) {
        return new Caller("li", "li", "jituan-cli", roles, schools, Set.of(), Set.of(), Set.of());
    }
}
