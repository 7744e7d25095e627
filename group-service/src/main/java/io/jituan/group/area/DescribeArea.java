package io.jituan.group.area;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// What may change of an area; its code stays.
public record DescribeArea(
        @NotBlank @Size(max = 100) String name,
        @NotNull AreaLevel level,
        @NotNull @Pattern(regexp = AreaCode.FORMAT) String parentCode) {}
