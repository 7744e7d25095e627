package io.jituan.group.formation;

/// The four tests of the research (4.1.2): 区域性, 主动性, 意向性, 基础性.
public enum FormationTest {
    REGIONAL,
    INITIATIVE,
    WILLINGNESS,
    FOUNDATION
}
