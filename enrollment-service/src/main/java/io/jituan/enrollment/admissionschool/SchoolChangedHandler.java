package io.jituan.enrollment.admissionschool;

import io.jituan.contracts.group.v1.SchoolChanged;
import io.jituan.kit.inbox.EventHandler;
import io.jituan.kit.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;

/// Keeps what the registry says of a school.
@ApplicationScoped
class SchoolChangedHandler implements EventHandler<SchoolChanged> {
    private final AdmissionSchools schools;

    SchoolChangedHandler(AdmissionSchools schools) {
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
        schools.keep(event);
    }
}
