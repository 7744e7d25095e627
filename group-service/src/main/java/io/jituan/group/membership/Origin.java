package io.jituan.group.membership;

/// The earlier way in which lead and member were tied (3.4): none, 合并, 托管, 合作.
public enum Origin {
    NONE,
    MERGER,
    TRUSTEESHIP,
    COOPERATION
}
