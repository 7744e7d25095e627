package io.jituan.group.educationgroup;

import io.jituan.kit.conditional.Versioned;
import io.jituan.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// Finds groups for the other rooms, by id or code.
@ApplicationScoped
public class GroupDirectory {
    private static final int ID_LENGTH = 36;

    private final Groups groups;

    GroupDirectory(Groups groups) {
        this.groups = groups;
    }

    /// The group that a request means.
    ///
    /// @param reference id or code
    /// @param pointer JSON Pointer of the field that names it
    /// @throws Refused (404) where there is none
    public GroupInBrief named(String reference, String pointer) {
        return find(reference, pointer).inBrief();
    }

    /// The group of that id.
    public GroupInBrief existing(UUID id) {
        return named(id.toString(), "");
    }

    /// The group, locked until the transaction ends: its seats are given to one request after another.
    public GroupInBrief locked(UUID id) {
        return groups.locked(id).inBrief();
    }

    /// The group that a school leads, where it leads one.
    public Optional<GroupInBrief> ledBy(UUID schoolId) {
        return groups.find("leadSchoolId", schoolId).firstResultOptional().map(EducationGroup::inBrief);
    }

    /// The whole of a group.
    Versioned<GroupView> read(String reference) {
        EducationGroup group = find(reference, "");
        return new Versioned<>(group.view(), group.version());
    }

    private EducationGroup find(String reference, String pointer) {
        return (reference.length() == ID_LENGTH ? byId(reference) : groups.byCode(reference))
                .orElseThrow(() -> new Refused(new GroupRefusal.GroupUnknown(reference, pointer)));
    }

    private Optional<EducationGroup> byId(String reference) {
        try {
            return groups.findByIdOptional(UUID.fromString(reference));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
