package io.jituan.group.centre;

import io.jituan.group.area.AreaCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A new management centre with the townships it covers.
public record RegisterCentre(
        @NotNull @Pattern(regexp = CentreCode.FORMAT) @Schema(examples = "FL-C01")
        String code,

        @NotBlank @Size(max = 100) @Schema(examples = "城区教育管理中心")
        String name,

        @NotNull @Size(max = 100) List<@NotNull @Pattern(regexp = AreaCode.FORMAT) String> townships) {}
