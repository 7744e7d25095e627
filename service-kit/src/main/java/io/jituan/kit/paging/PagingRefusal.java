package io.jituan.kit.paging;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;

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
}
