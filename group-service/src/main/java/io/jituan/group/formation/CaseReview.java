package io.jituan.group.formation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jituan.group.membership.MembershipType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where lead and candidates lie (3.5), and which of them have a group already.
public record CaseReview(Site lead, List<CandidateSite> candidates) {
    public CaseReview {
        candidates = List.copyOf(candidates);
    }

    /// A school and its place.
    ///
    /// @param groupCode the group that it leads, or belongs to as an integrated or supported member, today
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Site(
            UUID schoolId,
            @Nullable String schoolCode,
            String schoolName,
            @Nullable String townshipCode,
            @Nullable String townshipName,
            @Nullable String centreCode,
            @Nullable String locality,
            @Nullable String groupCode) {}

    /// A candidate beside the lead.
    ///
    /// @param distanceMetres road distance from the lead
    /// @param neighbourhood how near it lies by its township
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CandidateSite(
            Site site, MembershipType type, @Nullable Integer distanceMetres, Neighbourhood neighbourhood) {}

    /// How near a candidate lies.
    public enum Neighbourhood {
        SAME_TOWNSHIP,
        SAME_CENTRE,
        ELSEWHERE,
        UNKNOWN
    }

    static Neighbourhood between(Site lead, Site candidate) {
        if (lead.townshipCode() == null || candidate.townshipCode() == null) {
            return Neighbourhood.UNKNOWN;
        }
        if (lead.townshipCode().equals(candidate.townshipCode())) {
            return Neighbourhood.SAME_TOWNSHIP;
        }
        String centre = lead.centreCode();
        return centre != null && centre.equals(candidate.centreCode())
                ? Neighbourhood.SAME_CENTRE
                : Neighbourhood.ELSEWHERE;
    }
}
