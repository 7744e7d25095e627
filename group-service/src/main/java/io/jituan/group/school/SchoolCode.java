package io.jituan.group.school;

/// The 10-digit school identification code (学校标识码): two digits for the kind, two for the province, six of a serial
/// number; no check digit.
public final class SchoolCode {
    private static final String KIND = "[1-6][1-9]";
    private static final String PROVINCE = "(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])";

    public static final String FORMAT = KIND + PROVINCE + "[0-9]{6}";

    private SchoolCode() {}
}
