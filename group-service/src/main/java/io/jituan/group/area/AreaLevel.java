package io.jituan.group.area;

/// How deep an area lies: 区县, 乡镇街道, 村社区.
public enum AreaLevel {
    COUNTY,
    TOWNSHIP,
    VILLAGE
}
