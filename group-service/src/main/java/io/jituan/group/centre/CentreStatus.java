package io.jituan.group.centre;

/// Whether a centre is at work.
public enum CentreStatus {
    ACTIVE,
    CLOSED
}
