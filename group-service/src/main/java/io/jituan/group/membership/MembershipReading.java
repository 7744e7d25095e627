package io.jituan.group.membership;

import io.jituan.kit.conditional.Versioned;
import io.jituan.kit.security.CurrentCaller;
import io.jituan.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// Reads one membership, with what the reader may do with it.
@ApplicationScoped
class MembershipReading {
    private final Memberships memberships;
    private final CurrentCaller caller;

    MembershipReading(Memberships memberships, CurrentCaller caller) {
        this.memberships = memberships;
        this.caller = caller;
    }

    @Transactional
    Versioned<MembershipView> of(UUID id) {
        Membership membership = memberships.existing(id);
        return new Versioned<>(shown(membership.view()), membership.version());
    }

    MembershipView shown(MembershipView membership) {
        return membership.allowing(caller.get().isAny(Role.DISTRICT_ADMIN) ? actions(membership) : List.of());
    }

    private static List<String> actions(MembershipView membership) {
        boolean open =
                !membership.terms().isEmpty() && membership.terms().getLast().endedOn() == null;
        return open ? List.of("change-type", "end", "correct") : List.of("correct");
    }
}
