package io.jituan.acceptance.access;

import io.jituan.acceptance.system.Jituan;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.function.Supplier;

/// Somebody who asks, and how they stand towards the things asked for.
///
/// @param role the column of the table
/// @param request a new request with their token
record Asker(String role, Standing standing, Supplier<RequestSpecification> request) {
    /// Towards the thing asked for.
    enum Standing {
        /// It belongs to the caller's organisation.
        OWN,
        /// It belongs to another organisation of the same kind.
        OTHER,
        /// The role has no organisations.
        ANY,
        /// Nobody signed in.
        NOBODY
    }

    /// Everybody there is: each role, once for the premises' organisations and once for others.
    static List<Asker> all(Jituan jituan, Premises premises) {
        return List.of(
                person(jituan, "district-admin"),
                person(jituan, "district-viewer"),
                person(jituan, "evaluator"),
                person(jituan, "guardian"),
                machine(jituan, "personnel-system"),
                machine(jituan, "importer"),
                of(jituan, "group-lead", Standing.OWN, premises.group()),
                of(jituan, "group-lead", Standing.OTHER, premises.otherGroup()),
                of(jituan, "school-admin", Standing.OWN, premises.school()),
                of(jituan, "school-admin", Standing.OTHER, premises.otherSchool()),
                of(jituan, "centre-admin", Standing.OWN, premises.centre()),
                of(jituan, "centre-admin", Standing.OTHER, "AC-C99"),
                new Asker("nobody", Standing.NOBODY, jituan::anonymously));
    }

    private static Asker person(Jituan jituan, String role) {
        return new Asker(role, Standing.ANY, () -> jituan.as(role));
    }

    private static Asker machine(Jituan jituan, String role) {
        return new Asker(role, Standing.ANY, () -> jituan.asMachine(role));
    }

    private static Asker of(Jituan jituan, String role, Standing standing, String organisation) {
        return new Asker(role, standing, () -> jituan.as(role + "@" + organisation));
    }
}
