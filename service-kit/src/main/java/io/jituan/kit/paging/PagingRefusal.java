package io.jituan.kit.paging;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import java.util.List;

/// Why a page cannot be given.
public sealed interface PagingRefusal extends Refusal {
    @Override
    default RefusalKind kind() {
        return RefusalKind.INVALID;
    }

    /// `after` was not made by this list.
    record CursorUnreadable() implements PagingRefusal {
        @Override
        public String code() {
            return "cursor-unreadable";
        }
    }

    /// `limit` lies outside 1 to `maximum`.
    record LimitOutOfRange(int given, int maximum) implements PagingRefusal {
        @Override
        public String code() {
            return "limit-out-of-range";
        }

        @Override
        public List<Object> arguments() {
            return List.of(given, maximum);
        }
    }
}
