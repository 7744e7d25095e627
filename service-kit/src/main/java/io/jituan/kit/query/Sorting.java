package io.jituan.kit.query;

import io.jituan.web.problem.Refused;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// In which orders a list can be read. The first is the one without a word from the caller.
public final class Sorting {
    private static final String DESCENDING = "-";

    private final String id;
    private final List<Key> keys;

    private Sorting(String id, List<Key> keys) {
        this.id = id;
        this.keys = keys;
    }

    /// A list whose rows are told apart by this column of type uuid.
    public static Sorting of(String id) {
        return new Sorting(id, List.of());
    }

    /// The same list, also ordered by this.
    ///
    /// @param name as the caller says it in `sort`
    /// @param expression SQL that is never null
    /// @param type its SQL type
    public Sorting by(String name, String expression, String type) {
        return new Sorting(
                id,
                Stream.concat(keys.stream(), Stream.of(new Key(name, expression, type)))
                        .toList());
    }

    /// The order the caller asks for: `name`, or `-name` for the last one first; the default where it does not say.
    ///
    /// @throws Refused (400) naming the orders there are
    public Order order(@Nullable String sort) {
        String wanted = sort == null || sort.isBlank() ? keys.getFirst().name() : sort.strip();
        boolean descending = wanted.startsWith(DESCENDING);
        String name = descending ? wanted.substring(1) : wanted;
        return keys.stream()
                .filter(key -> key.name().equals(name))
                .map(key -> new Order(key.expression(), key.type(), id, descending ? "DESC" : "ASC"))
                .findFirst()
                .orElseThrow(() -> new Refused(new QueryRefusal.SortUnknown(wanted, names())));
    }

    private List<String> names() {
        return keys.stream().map(Key::name).toList();
    }

    private record Key(String name, String expression, String type) {}
}
