package io.jituan.group.membership;

import io.jituan.kit.conditional.Versioned;
import io.jituan.kit.history.History;
import io.jituan.kit.history.HistoryEntry;
import io.jituan.kit.history.PointInTime;
import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import io.jituan.kit.security.CurrentCaller;
import io.jituan.web.problem.Refused;
import io.jituan.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// Reads one membership, with what the reader may do with it.
@ApplicationScoped
class MembershipReading {
    private final Memberships memberships;
    private final History history;
    private final CurrentCaller caller;

    MembershipReading(Memberships memberships, History history, CurrentCaller caller) {
        this.memberships = memberships;
        this.history = history;
        this.caller = caller;
    }

    /// As it stands.
    @Transactional
    Versioned<MembershipView> now(UUID id) {
        Membership membership = memberships.existing(id);
        return new Versioned<>(shown(membership.view()), membership.version());
    }

    /// As it stood.
    MembershipView at(UUID id, PointInTime point) {
        return history.at(MembershipChanges.AGGREGATE, id, point, MembershipView.class)
                .orElseThrow(() -> new Refused(new MembershipRefusal.MembershipUnknown(id.toString())));
    }

    Page<HistoryEntry> history(UUID id, PageRequest page) {
        return history.of(MembershipChanges.AGGREGATE, id, page);
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
