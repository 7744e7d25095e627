package io.jituan.group.educationgroup;

/// How far a group runs (3.1): a pilot is widened by decision after a review.
public enum GroupMode {
    PILOT,
    FULL
}
