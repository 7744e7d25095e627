package io.jituan.kit.paging;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One page of a list; also sent as `Link: rel="next"`. It knows the list it was cut from, so that whoever wants the
/// whole list, such as a file, can read on.
///
/// @param items at most `limit` of them
/// @param next the opaque key to give as `after`, absent on the last page
/// @param list reads any page of the list: the same rows in the same order, whichever request made this page
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        List<T> items,
        @Nullable String next,

        @JsonIgnore @Schema(hidden = true) Function<PageRequest, Page<T>> list) {
    public Page {
        items = List.copyOf(items);
    }

    /// A list that is short by its nature and always given whole.
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, any -> whole(items));
    }

    /// Reads `limit + 1` rows and cuts the page out of them: the extra row only tells that there is a next page.
    ///
    /// @param rows reads the rows of a request; called again for each further page of a file, and so without a word
    /// of the first request in it
    /// @param key the cursor of the last row that is shown
    public static <T> Page<T> of(PageRequest request, Function<PageRequest, List<T>> rows, Function<T, Cursor> key) {
        List<T> found = rows.apply(request);
        boolean last = found.size() <= request.limit();
        List<T> shown = last ? found : found.subList(0, request.limit());
        String next = last ? null : key.apply(shown.getLast()).encoded();
        return new Page<>(shown, next, other -> of(other, rows, key));
    }

    /// The same page with other items.
    public <R> Page<R> map(Function<T, R> view) {
        return mapAll(some -> some.stream().map(view).toList());
    }

    /// The same page with other items, made of all at once.
    public <R> Page<R> mapAll(Function<List<T>, List<R>> views) {
        return new Page<>(views.apply(items), next, other -> list.apply(other).mapAll(views));
    }

    /// The whole list from its first item, in pieces, each of which is read when it is asked for. What comes or goes
    /// between two pieces is there or not, as between two pages.
    ///
    /// @param size of a piece at most, 1 to 500
    public Stream<List<T>> pieces(int size) {
        return Stream.iterate(
                        Optional.of(list.apply(PageRequest.first(size))),
                        Optional::isPresent,
                        page -> page.flatMap(some -> some.following(size)))
                .flatMap(Optional::stream)
                .map(Page::items);
    }

    private Optional<Page<T>> following(int size) {
        return Optional.ofNullable(next).map(key -> list.apply(PageRequest.after(key, size)));
    }
}
