package io.jituan.group.area;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A new area.
public record RegisterArea(
        @NotNull @Pattern(regexp = AreaCode.FORMAT) @Schema(examples = "500102008000")
        String code,

        @NotBlank @Size(max = 100) @Schema(examples = "荔枝街道")
        String name,

        @NotNull AreaLevel level,

        @NotNull @Pattern(regexp = AreaCode.FORMAT) @Schema(examples = "500102000000")
        String parentCode) {}
