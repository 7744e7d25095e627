package io.jituan.group.school;

/// Who runs a school: 公办, 民办, 普惠性民办.
public enum Ownership {
    PUBLIC,
    PRIVATE,
    INCLUSIVE_PRIVATE
}
