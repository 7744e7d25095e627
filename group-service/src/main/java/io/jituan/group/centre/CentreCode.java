package io.jituan.group.centre;

/// The code the district gives a management centre.
public final class CentreCode {
    public static final String FORMAT = "[A-Z0-9][A-Z0-9-]{1,19}";

    private CentreCode() {}
}
