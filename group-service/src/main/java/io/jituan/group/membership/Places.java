package io.jituan.group.membership;

import io.jituan.kit.query.Row;
import io.jituan.kit.query.Rows;
import io.jituan.kit.query.Select;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Who has which place in which group on which days: the table that the database guards.
@ApplicationScoped
class Places {
    private final Rows rows;
    private final DataSource dataSource;

    Places(Rows rows, DataSource dataSource) {
        this.rows = rows;
        this.dataSource = dataSource;
    }

    /// Every place of the group and every place of the school, but for those of one membership. What was changed before
    /// must be flushed.
    List<Place> besides(UUID membershipId, UUID groupId, UUID schoolId) {
        return rows.list(
                Select.of(
                                "a.group_id, g.code, a.school_id, a.membership_id, a.kind, a.began_on, a.ended_on",
                                "affiliation a JOIN education_group g ON g.id = a.group_id")
                        .where("a.group_id = ? OR a.school_id = ?", groupId, schoolId)
                        .where("a.membership_id IS DISTINCT FROM ?", membershipId),
                Places::place);
    }

    private static Place place(Row row) {
        UUID membership = row.uuidOrNull("membership_id");
        return new Place(
                row.uuid("group_id"),
                row.text("code"),
                row.uuid("school_id"),
                membership,
                membership == null ? null : row.constant("kind", MembershipType.class),
                new Days(row.day("began_on"), row.dayOrNull("ended_on")));
    }

    /// Numbers the seats of a group's members anew, type by type; the database lets no two share one on any day.
    /// The group must be locked and everything flushed.
    void giveSeats(UUID groupId) {
        for (MembershipType type : MembershipType.values()) {
            List<Seated> members = membersOf(groupId, type);
            List<Integer> seats =
                    SeatNumbering.of(members.stream().map(Seated::days).toList());
            write(members, seats);
        }
    }

    private List<Seated> membersOf(UUID groupId, MembershipType type) {
        return rows.list(
                Select.of("membership_id, began_on, ended_on", "affiliation")
                        .where("group_id = ?", groupId)
                        .where("kind = ?", type)
                        .orderBy("began_on, membership_id"),
                row -> new Seated(row.uuid("membership_id"), new Days(row.day("began_on"), row.dayOrNull("ended_on"))));
    }

    /// One statement, so that seats may change hands: the constraint is checked when it ends.
    private void write(List<Seated> members, List<Integer> seats) {
        String sql = """
                UPDATE affiliation a SET seat = n.seat
                FROM unnest(?::uuid[], ?::date[], ?::integer[]) AS n(membership_id, began_on, seat)
                WHERE a.membership_id = n.membership_id AND a.began_on = n.began_on AND a.seat IS DISTINCT FROM n.seat
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(
                    1,
                    array(
                            connection,
                            "uuid",
                            members.stream().map(Seated::membershipId).toList()));
            statement.setArray(
                    2,
                    array(
                            connection,
                            "date",
                            members.stream()
                                    .map(member -> member.days().first())
                                    .toList()));
            statement.setArray(3, array(connection, "integer", seats));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot give seats", e);
        }
    }

    private static Array array(Connection connection, String type, List<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }

    private record Seated(UUID membershipId, Days days) {}
}
