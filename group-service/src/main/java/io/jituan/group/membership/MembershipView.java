package io.jituan.group.membership;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A membership with all its terms.
///
/// @param terms in order, without gap; none where a correction said that it never was
/// @param origin the earlier way in which lead and member were tied (3.4)
/// @param lessons what was learnt from that
/// @param decision the decision by which it began
/// @param endGround why it ended or will end
/// @param allowedActions what the reader may do with it now; absent in histories
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MembershipView(
        UUID id,
        UUID groupId,
        UUID schoolId,
        List<TermView> terms,
        Origin origin,
        @Nullable String lessons,
        String decision,
        @Nullable EndGround endGround,
        @Nullable String endReason,
        @Nullable List<String> allowedActions) {
    public MembershipView {
        terms = List.copyOf(terms);
    }

    /// The same for somebody who may do this with it.
    MembershipView allowing(List<String> actions) {
        return new MembershipView(
                id, groupId, schoolId, terms, origin, lessons, decision, endGround, endReason, List.copyOf(actions));
    }
}
