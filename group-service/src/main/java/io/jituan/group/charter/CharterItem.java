package io.jituan.group.charter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A version of a charter in a list.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CharterItem(
        UUID id,
        UUID groupId,
        String groupCode,
        int number,
        CharterStage stage,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate replacedOn) {}
