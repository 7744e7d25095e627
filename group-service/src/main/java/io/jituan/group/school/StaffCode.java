package io.jituan.group.school;

/// The code under which personnel-service knows a person.
public final class StaffCode {
    public static final String FORMAT = "[A-Z0-9][A-Z0-9-]{1,29}";

    private StaffCode() {}
}
