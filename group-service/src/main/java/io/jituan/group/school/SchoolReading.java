package io.jituan.group.school;

import io.jituan.kit.conditional.Versioned;
import io.jituan.kit.history.History;
import io.jituan.kit.history.HistoryEntry;
import io.jituan.kit.history.PointInTime;
import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import io.jituan.kit.security.CurrentCaller;
import io.jituan.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Reads one school, as it stands or stood, with what the reader may see of it and do with it.
@ApplicationScoped
class SchoolReading {
    private final SchoolDirectory directory;
    private final History history;
    private final CurrentCaller caller;

    SchoolReading(SchoolDirectory directory, History history, CurrentCaller caller) {
        this.directory = directory;
        this.history = history;
        this.caller = caller;
    }

    /// As it stands.
    ///
    /// @param reference id or identification code
    Versioned<SchoolView> now(String reference) {
        return shown(directory.read(reference));
    }

    /// As it stood, without people's names.
    SchoolView at(UUID id, PointInTime point) {
        return history.at(SchoolJournal.AGGREGATE, id, point, SchoolView.class)
                .orElseThrow(() -> new Refused(new SchoolRefusal.SchoolUnknown(id.toString(), "")));
    }

    Page<HistoryEntry> history(UUID id, PageRequest page) {
        return history.of(SchoolJournal.AGGREGATE, id, page);
    }

    /// The school as the caller may see it.
    Versioned<SchoolView> shown(Versioned<SchoolView> school) {
        return new Versioned<>(SchoolAccess.shownTo(caller.get(), school.view()), school.version());
    }
}
