package io.jituan.personnel.membership;

import io.jituan.contracts.group.v1.SchoolChanged;
import io.jituan.kit.inbox.EventHandler;
import io.jituan.kit.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;

/// Keeps a school's names and codes.
@ApplicationScoped
class SchoolChangedHandler implements EventHandler<SchoolChanged> {
    private final Schools schools;

    SchoolChangedHandler(Schools schools) {
        this.schools = schools;
    }

    @Override
    public String type() {
        return SchoolChanged.TYPE;
    }

    @Override
    public Class<SchoolChanged> payload() {
        return SchoolChanged.class;
    }

    @Override
    public void handle(SchoolChanged event, Received received) {
        schools.changed(event);
    }
}
