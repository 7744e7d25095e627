package io.jituan.group.charter;

/// What a charter must hold (4.2.3).
public enum CharterSection {
    /// Name, philosophy and purpose.
    NAME_AND_PURPOSE,
    /// Member schools.
    MEMBERS,
    /// Management and rules of procedure.
    MANAGEMENT,
    /// Bodies and operating rules.
    BODIES,
    /// Rights and duties.
    RIGHTS_AND_DUTIES,
    /// Joining and leaving.
    JOINING_AND_LEAVING
}
