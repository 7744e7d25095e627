package io.jituan.personnel.heard;

import io.jituan.contracts.group.v1.GroupEstablished;
import io.jituan.contracts.group.v1.MembershipBegan;
import io.jituan.contracts.group.v1.MembershipCorrected;
import io.jituan.contracts.group.v1.MembershipEnded;
import io.jituan.contracts.group.v1.MembershipTerm;
import io.jituan.contracts.group.v1.MembershipTypeChanged;
import io.jituan.contracts.group.v1.SchoolChanged;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// A school that is a member of a group, and what group-service says of the two.
public record Member(UUID membershipId, UUID groupId, String groupCode, UUID schoolId, String schoolCode) {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /// A new school in a new group.
    public static Member inNewGroup() {
        return inGroup(UUID.randomUUID(), "T-G%03d".formatted(NUMBER.incrementAndGet()));
    }

    /// A new school in the same group.
    public Member neighbour() {
        return inGroup(groupId, groupCode);
    }

    private static Member inGroup(UUID groupId, String groupCode) {
        String schoolCode = "3150%06d".formatted(NUMBER.incrementAndGet());
        return new Member(UUID.randomUUID(), groupId, groupCode, UUID.randomUUID(), schoolCode);
    }

    public GroupEstablished established() {
        return new GroupEstablished(
                groupId, groupCode, "集团" + groupCode, UUID.randomUUID(), "3150999999", "龙头", LocalDate.EPOCH);
    }

    public SchoolChanged school(String centreCode) {
        return new SchoolChanged(
                schoolId,
                3,
                schoolCode,
                "学校" + schoolCode,
                "JUNIOR",
                "TOWN",
                "500102012000",
                centreCode,
                "OPEN",
                null,
                LocalDate.EPOCH);
    }

    public MembershipBegan began(String type, LocalDate on) {
        return new MembershipBegan(
                membershipId, groupId, groupCode, UUID.randomUUID(), schoolId, schoolCode, "学校" + schoolCode, type, on);
    }

    public MembershipTypeChanged changed(String from, String to, LocalDate on) {
        return new MembershipTypeChanged(membershipId, groupId, schoolId, from, to, on);
    }

    public MembershipEnded ended(String type, LocalDate lastDay) {
        return new MembershipEnded(membershipId, groupId, schoolId, type, lastDay, "GRADUATION");
    }

    public MembershipCorrected corrected(MembershipTerm... terms) {
        return new MembershipCorrected(membershipId, groupId, schoolId, List.of(terms));
    }
}
