package io.jituan.cli.demo;

import java.time.LocalDate;
import java.util.List;

/// A group of the demonstration district.
///
/// @param chiefStaffCode staff code of the chief principal
/// @param members schools besides the lead
record DemoGroup(
        String code,
        String name,
        String mode,
        String leadSchool,
        String chiefStaffCode,
        String chiefName,
        LocalDate foundedOn,
        List<Member> members) {

    /// A member of it.
    record Member(String school, String type, LocalDate beganOn) {}

    DemoGroup {
        members = List.copyOf(members);
    }
}
