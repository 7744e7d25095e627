package io.jituan.kit.history;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which state of a thing is asked for; a `@BeanParam` of reads that look back. Two times are told apart: the day on
/// which something held, and the instant at which we knew of it, so that a correction never rewrites the past.
public class PointInTime {
    @QueryParam("asOf")
    @Parameter(description = "How it stood on this day, as far as we know; today where absent")
    @Nullable
    LocalDate day;

    @QueryParam("asKnownAt")
    @Parameter(description = "What we believed at this instant, before later corrections; now where absent")
    @Nullable
    Instant knownAt;

    /// A point for callers inside the service.
    public static PointInTime of(@Nullable LocalDate day, @Nullable Instant knownAt) {
        PointInTime point = new PointInTime();
        point.day = day;
        point.knownAt = knownAt;
        return point;
    }

    /// Whether the caller looks back at all; otherwise the thing is read as it stands.
    public boolean isGiven() {
        return day != null || knownAt != null;
    }

    /// The day, where one is named.
    public Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    /// The instant, where one is named.
    public Optional<Instant> knownAt() {
        return Optional.ofNullable(knownAt);
    }
}
