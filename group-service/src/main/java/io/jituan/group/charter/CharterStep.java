package io.jituan.group.charter;

import java.time.LocalDate;

/// A step that a version has taken; the opinion of a return is its reason.
public record CharterStep(CharterStage to, LocalDate on, String opinion) {}
