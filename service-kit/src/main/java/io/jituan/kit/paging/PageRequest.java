package io.jituan.kit.paging;

import io.jituan.web.problem.Refused;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which page of a list is asked for; a `@BeanParam` of every list. Read one row more than [#limit()], from after
/// [#cursor(int)]; [Page#of] does the rest.
public class PageRequest {
    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 500;

    @QueryParam("limit")
    @DefaultValue("" + DEFAULT_LIMIT)
    @Parameter(description = "How many items at most, 1 to " + MAX_LIMIT)
    int limit = DEFAULT_LIMIT;

    @QueryParam("after")
    @Parameter(description = "The `next` of the page before; absent for the first page")
    @Nullable
    String after;

    /// The first page of this size, for callers inside the service.
    public static PageRequest first(int limit) {
        PageRequest request = new PageRequest();
        request.limit = limit;
        return request;
    }

    /// The page after the one whose `next` this is.
    static PageRequest after(String next, int limit) {
        PageRequest request = first(limit);
        request.after = next;
        return request;
    }

    /// How many items are shown at most.
    ///
    /// @throws Refused (400) outside 1 to 500
    public int limit() {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new Refused(new PagingRefusal.LimitOutOfRange(limit, MAX_LIMIT));
        }
        return limit;
    }

    /// How many rows to read: one more than is shown, which tells whether there is a next page.
    public int rowsToRead() {
        return limit() + 1;
    }

    /// The sort key after which the page begins, empty for the first.
    ///
    /// @param size how many values the list's sort has
    /// @throws Refused (400) where `after` was not made by this list
    public Optional<Cursor> cursor(int size) {
        return Optional.ofNullable(after).map(encoded -> Cursor.decode(encoded, size));
    }
}
