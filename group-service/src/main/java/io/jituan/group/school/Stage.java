package io.jituan.group.school;

/// What a school teaches (学段).
public enum Stage {
    KINDERGARTEN,
    PRIMARY,
    JUNIOR,
    SENIOR,
    NINE_YEAR,
    TWELVE_YEAR,
    VOCATIONAL,
    SPECIAL
}
