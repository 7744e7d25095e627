package io.jituan.group.school;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A school as it stands; what nobody has said yet is absent.
///
/// @param endedOn last day of a merged or closed school
/// @param mergedInto the school that took its place
/// @param allowedActions what the reader may do with it now; absent in histories
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SchoolView(
        UUID id,
        @Nullable String code,
        String name,
        @Nullable String divisionCode,
        @Nullable String province,
        @Nullable String city,
        @Nullable String county,
        @Nullable Stage stage,
        @Nullable Ownership ownership,
        @Nullable Locality locality,
        @Nullable SchoolLevel level,
        @Nullable String townshipCode,
        @Nullable String centreCode,
        @Nullable Capacity capacity,
        @Nullable Feature feature,
        @Nullable Principal principal,
        @Nullable SafetyOfficer safetyOfficer,
        SchoolStatus status,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate endedOn,
        @Nullable UUID mergedInto,
        @Nullable List<String> allowedActions) {

    /// The same for somebody who may do this with it.
    SchoolView allowing(List<String> actions) {
        return with(principal, safetyOfficer, List.copyOf(actions));
    }

    /// The same with staff codes only, as journals and events keep it.
    SchoolView withoutNames() {
        return with(
                principal == null ? null : principal.withoutName(),
                safetyOfficer == null ? null : safetyOfficer.withoutName(),
                allowedActions);
    }

    private SchoolView with(
            @Nullable Principal shownPrincipal, @Nullable SafetyOfficer shownOfficer, @Nullable List<String> actions) {
        return new SchoolView(
                id,
                code,
                name,
                divisionCode,
                province,
                city,
                county,
                stage,
                ownership,
                locality,
                level,
                townshipCode,
                centreCode,
                capacity,
                feature,
                shownPrincipal,
                shownOfficer,
                status,
                openedOn,
                endedOn,
                mergedInto,
                actions);
    }
}
