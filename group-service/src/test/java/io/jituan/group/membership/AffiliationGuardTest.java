package io.jituan.group.membership;

import static io.jituan.group.Registry.admit;
import static io.jituan.group.Registry.group;
import static io.jituan.group.Registry.groupId;
import static io.jituan.group.Registry.groupLedBy;
import static io.jituan.group.Registry.school;
import static io.jituan.group.Registry.schoolId;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.jituan.testkit.Clause;
import io.jituan.testkit.infrastructure.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

/// What the database itself refuses, should the rules ever be passed by.
@QuarkusTest
@WithTestResource(Infrastructure.class)
class AffiliationGuardTest {
    private static final int FIRST_SEAT = 1;
    private static final int FREE_SEAT = 5;

    @Inject
    DataSource dataSource;

    @Test
    @Clause("4.1.1")
    void a_lead_is_no_integrated_member_of_another_group() {
        String lead = school();
        groupLedBy(lead);
        Existing other = existing();

        assertEquals("school_has_one_group", refusedBy(other, schoolId(lead), "INTEGRATED", FREE_SEAT));
    }

    @Test
    @Clause("4.1.1")
    void a_school_is_in_a_group_once() {
        Existing group = existing();

        assertEquals("school_is_once_in_group", refusedBy(group, group.memberId(), "ASSOCIATED", FREE_SEAT));
    }

    @Test
    @Clause("4.1.3")
    void two_members_never_share_a_seat() {
        Existing group = existing();

        assertEquals("membership_seat_taken", refusedBy(group, schoolId(school()), "INTEGRATED", FIRST_SEAT));
    }

    private static Existing existing() {
        String code = group();
        String member = school();
        String membership = admit(code, member, "INTEGRATED", "2021-09-01")
                .statusCode(201)
                .extract()
                .path("id");
        return new Existing(groupId(code), schoolId(member), membership);
    }

    private String refusedBy(Existing group, String schoolId, String kind, int seat) {
        PSQLException refusal = assertThrows(PSQLException.class, () -> place(group, schoolId, kind, seat));
        return String.valueOf(
                Objects.requireNonNull(refusal.getServerErrorMessage()).getConstraint());
    }

    private void place(Existing group, String schoolId, String kind, int seat) throws SQLException {
        String sql = """
                INSERT INTO affiliation (group_id, school_id, membership_id, kind, began_on, seat)
                VALUES (?, ?, ?, ?, DATE '2022-09-01', ?)
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(group.groupId()));
            statement.setObject(2, UUID.fromString(schoolId));
            statement.setObject(3, UUID.fromString(group.membershipId()));
            statement.setString(4, kind);
            statement.setInt(5, seat);
            statement.executeUpdate();
        }
    }

    private record Existing(String groupId, String memberId, String membershipId) {}
}
