package io.jituan.personnel.obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The obligations of a group, towards a school, or of the district, counted on a day.
///
/// @param party the group or school, absent for the district
/// @param obligations all that bind on that day or bound before it
/// @param unmet those that bind on that day with nobody in post: open or reopened
/// @param met those that bind on that day with somebody in post
/// @param closed those that bound before that day
/// @param daysUnmet the days unmet of all of them, up to and including that day
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObligationSummary(
        ObligationView.@Nullable Party party,
        LocalDate asOf,
        long obligations,
        long unmet,
        long met,
        long closed,
        long daysUnmet) {

    /// What obligations are counted by.
    @Schema(name = "ObligationsCountedBy")
    public enum By {
        GROUP,
        SCHOOL,
        DISTRICT
    }
}
