package io.jituan.kit.imports;

import io.jituan.kit.imports.batch.CommitMode;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How to carry a plan out.
///
/// @param mode `atomic`: all rows or none; `partial`: the good rows, the refused ones stay in the error file
@Schema(name = "ImportCommit")
public record CommitRequest(@NotNull CommitMode mode) {}
