package io.jituan.group.school;

/// Where a school lies between town and country (3.2): 城区, 镇区, 乡村.
public enum Locality {
    URBAN,
    TOWN,
    RURAL
}
