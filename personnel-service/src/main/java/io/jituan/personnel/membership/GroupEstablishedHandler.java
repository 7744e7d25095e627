package io.jituan.personnel.membership;

import io.jituan.contracts.group.v1.GroupEstablished;
import io.jituan.kit.inbox.EventHandler;
import io.jituan.kit.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;

/// Keeps a group's code and name.
@ApplicationScoped
class GroupEstablishedHandler implements EventHandler<GroupEstablished> {
    private final EducationGroups groups;

    GroupEstablishedHandler(EducationGroups groups) {
        this.groups = groups;
    }

    @Override
    public String type() {
        return GroupEstablished.TYPE;
    }

    @Override
    public Class<GroupEstablished> payload() {
        return GroupEstablished.class;
    }

    @Override
    public void handle(GroupEstablished event, Received received) {
        groups.established(event);
    }
}
