package io.jituan.group.school;

import io.jituan.kit.conditional.Versioned;
import io.jituan.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// Finds schools for the other rooms, by id or identification code.
@ApplicationScoped
public class SchoolDirectory {
    private static final int ID_LENGTH = 36;

    private final Schools schools;

    SchoolDirectory(Schools schools) {
        this.schools = schools;
    }

    /// The school that a request means.
    ///
    /// @param reference id or code
    /// @param pointer JSON Pointer of the field that names it
    /// @throws Refused (404) where there is none
    public SchoolInBrief named(String reference, String pointer) {
        return find(reference, pointer).inBrief();
    }

    /// The whole of a school.
    Versioned<SchoolView> read(String reference) {
        School school = find(reference, "");
        return new Versioned<>(school.view(), school.version());
    }

    /// The school, locked until the transaction ends: what it leads and belongs to is decided one request after
    /// another.
    ///
    /// @throws Refused (409) where it is not open any more
    public SchoolInBrief openAndLocked(UUID id) {
        return schools.open(id).inBrief();
    }

    /// The school, locked in the same way, whether it is open or not.
    public SchoolInBrief locked(UUID id) {
        return schools.locked(id).inBrief();
    }

    /// The school as it stands.
    public SchoolInBrief existing(UUID id) {
        return schools.existing(id).inBrief();
    }

    private School find(String reference, String pointer) {
        return (reference.length() == ID_LENGTH ? byId(reference) : schools.byCode(reference))
                .orElseThrow(() -> new Refused(new SchoolRefusal.SchoolUnknown(reference, pointer)));
    }

    private Optional<School> byId(String reference) {
        try {
            return schools.findByIdOptional(UUID.fromString(reference));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
