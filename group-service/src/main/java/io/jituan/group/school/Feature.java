package io.jituan.group.school;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What makes a school itself (3.3, 一校一品); joining a group never erases it.
///
/// @param title in a few words
/// @param profile how it is lived, in as many words as it takes
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Feature(
        @NotBlank @Size(max = 100) @Column(name = "feature") @Schema(examples = "龙舟")
        String title,

        @Size(max = 4_000) @Column(name = "feature_profile") @Nullable
        String profile) {}
