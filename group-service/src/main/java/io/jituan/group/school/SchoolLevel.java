package io.jituan.group.school;

/// The administrative level of a school: 科级 or 处级; the way its cadres are appointed follows from it (4.3.2).
public enum SchoolLevel {
    SECTION,
    DIVISION
}
