package io.jituan.group.membership;

import java.util.List;

/// What a type of membership means for the member (4.1.1).
///
/// @param legalPerson keeps its legal person
/// @param establishment keeps its staffing establishment
/// @param fundingChannel keeps its funding channel
/// @param administration keeps its day-to-day administrative affiliation; where not, the lead manages people,
/// money, things and affairs as one
/// @param accounts keeps separate accounts
/// @param name keeps its name
/// @param leadSends what the lead must send
public record Consequences(
        Keeping legalPerson,
        Keeping establishment,
        Keeping fundingChannel,
        Keeping administration,
        Keeping accounts,
        Keeping name,
        List<LeadSends> leadSends) {
    public Consequences {
        leadSends = List.copyOf(leadSends);
    }

    /// Whether the member keeps something of its own.
    public enum Keeping {
        YES,
        NO,
        BY_CHARTER,
        ALWAYS
    }

    /// What the lead owes a member.
    public enum LeadSends {
        EXECUTIVE_PRINCIPAL,
        TEACHING_VICE_PRINCIPAL,
        BACKBONE_TEACHERS,
        GUIDANCE_ON_REQUEST
    }
}
