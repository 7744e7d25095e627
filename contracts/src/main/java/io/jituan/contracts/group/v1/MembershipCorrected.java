package io.jituan.contracts.group.v1;

import io.jituan.contracts.Event;
import java.util.List;
import java.util.UUID;

/// A membership had been recorded wrongly: these are its true terms, in order, without gap; none where it never
/// was. They replace all that was said of it before (4.1.1).
public record MembershipCorrected(UUID membershipId, UUID groupId, UUID schoolId, List<MembershipTerm> terms)
        implements Event {
    public static final String TYPE = "io.jituan.group.membership-corrected.v1";

    public MembershipCorrected {
        terms = List.copyOf(terms);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID subject() {
        return membershipId;
    }
}
