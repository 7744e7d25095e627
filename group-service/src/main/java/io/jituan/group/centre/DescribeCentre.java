package io.jituan.group.centre;

import io.jituan.group.area.AreaCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/// What may change of a management centre; its code stays.
public record DescribeCentre(
        @NotBlank @Size(max = 100) String name,
        @NotNull @Size(max = 100) List<@NotNull @Pattern(regexp = AreaCode.FORMAT) String> townships) {}
