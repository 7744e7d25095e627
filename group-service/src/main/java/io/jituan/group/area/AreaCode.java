package io.jituan.group.area;

/// The 12-digit statistical area code.
public final class AreaCode {
    public static final String FORMAT = "\\d{12}";

    private AreaCode() {}
}
