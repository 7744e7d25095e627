package io.jituan.group.educationgroup;

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
import java.util.List;
import java.util.UUID;

/// Reads one group, as it stands or stood, with what the reader may do with it.
@ApplicationScoped
class GroupReading {
    private final GroupDirectory directory;
    private final History history;
    private final CurrentCaller caller;

    GroupReading(GroupDirectory directory, History history, CurrentCaller caller) {
        this.directory = directory;
        this.history = history;
        this.caller = caller;
    }

    /// As it stands.
    ///
    /// @param reference id or code
    Versioned<GroupView> now(String reference) {
        return shown(directory.read(reference));
    }

    /// As it stood.
    GroupView at(UUID id, PointInTime point) {
        return history.at(GroupRegister.AGGREGATE, id, point, GroupView.class)
                .orElseThrow(() -> new Refused(new GroupRefusal.GroupUnknown(id.toString(), "")));
    }

    Page<HistoryEntry> history(UUID id, PageRequest page) {
        return history.of(GroupRegister.AGGREGATE, id, page);
    }

    Versioned<GroupView> shown(Versioned<GroupView> group) {
        boolean widens = group.view().mode() == GroupMode.PILOT && caller.get().isAny(Role.DISTRICT_ADMIN);
        return new Versioned<>(group.view().allowing(widens ? List.of("widen") : List.of()), group.version());
    }
}
