package io.jituan.group.school;

/// Whether a school is open, and how it ended.
public enum SchoolStatus {
    OPEN,
    MERGED,
    CLOSED
}
