package io.jituan.kit.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One page of a list; also sent as `Link: rel="next"`.
///
/// @param items at most `limit` of them
/// @param next the opaque key to give as `after`, absent on the last page
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }

    /// Cuts a page out of `limit + 1` rows read: the extra row only tells that there is a next page.
    ///
    /// @param key the cursor of the last row that is shown
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> key) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> shown = rows.subList(0, limit);
        return new Page<>(shown, key.apply(shown.getLast()).encoded());
    }

    /// The same page with other items.
    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
