package io.jituan.group.membership;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import java.time.LocalDate;
import java.util.List;

/// Why a school cannot have a place in a group, or a membership be found.
public sealed interface MembershipRefusal extends Refusal {
    /// No membership has this id.
    record MembershipUnknown(String reference) implements MembershipRefusal {
        @Override
        public String code() {
            return "membership-unknown";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }

        @Override
        public List<Object> arguments() {
            return List.of(reference);
        }
    }

    /// The group has as many members of that type as it may.
    record CapReached(MembershipType type, int cap, LocalDate day) implements MembershipRefusal {
        @Override
        public String code() {
            return "membership-cap-reached";
        }

        @Override
        public String clause() {
            return "4.1.3";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }

        @Override
        public List<Object> arguments() {
            return List.of(type, cap, day);
        }
    }

    /// Another request took the last seat at the same moment.
    record SeatTaken() implements MembershipRefusal {
        @Override
        public String code() {
            return "membership-seat-taken";
        }

        @Override
        public String clause() {
            return "4.1.3";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    /// The school leads a group, or belongs to one as an integrated or supported member, on a day of the new
    /// membership.
    record SchoolHasAGroup(String groupCode, String place) implements MembershipRefusal {
        @Override
        public String code() {
            return "school-has-group";
        }

        @Override
        public String clause() {
            return "4.1.1";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }

        @Override
        public List<Object> arguments() {
            return List.of(groupCode, place);
        }
    }

    /// Another request gave the school a place at the same moment.
    record SchoolTakenMeanwhile() implements MembershipRefusal {
        @Override
        public String code() {
            return "school-has-group-meanwhile";
        }

        @Override
        public String clause() {
            return "4.1.1";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    /// The school has a place in this group already, on a day of the new membership.
    record AlreadyInGroup(String groupCode) implements MembershipRefusal {
        @Override
        public String code() {
            return "school-already-in-group";
        }

        @Override
        public String clause() {
            return "4.1.1";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(groupCode);
        }
    }

    /// The school is an associated member of as many groups as the district allows.
    record AssociatedElsewhere(int limit, List<String> groupCodes) implements MembershipRefusal {
        public AssociatedElsewhere {
            groupCodes = List.copyOf(groupCodes);
        }

        @Override
        public String code() {
            return "associated-limit-reached";
        }

        @Override
        public String clause() {
            return "4.1.1";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }

        @Override
        public List<Object> arguments() {
            return List.of(limit, groupCodes);
        }
    }

    /// A membership is said to begin before the group was born.
    record BeforeGroup(LocalDate establishedOn) implements MembershipRefusal {
        @Override
        public String code() {
            return "membership-before-group";
        }

        @Override
        public String clause() {
            return "4.1.2";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.INVALID;
        }

        @Override
        public List<Object> arguments() {
            return List.of(establishedOn);
        }
    }
}
