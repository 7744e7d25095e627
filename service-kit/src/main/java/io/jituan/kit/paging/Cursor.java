package io.jituan.kit.paging;

import io.jituan.web.problem.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/// The sort key of the last row seen, as strings in the order of the sort; opaque on the wire.
public record Cursor(List<String> values) {
    private static final String SEPARATOR = "\u001f";

    public Cursor {
        values = List.copyOf(values);
    }

    /// The key made of these values, by their `toString`.
    public static Cursor of(Object... values) {
        return new Cursor(List.of(values).stream().map(Object::toString).toList());
    }

    /// Reads what [#encoded()] wrote.
    ///
    /// @param size how many values the list's sort has
    /// @throws Refused where it was not made by this list
    public static Cursor decode(String encoded, int size) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            List<String> values = List.of(text.split(SEPARATOR, -1));
            if (values.size() == size) {
                return new Cursor(values);
            }
        } catch (IllegalArgumentException e) {
            throw new Refused(new PagingRefusal.CursorUnreadable());
        }
        throw new Refused(new PagingRefusal.CursorUnreadable());
    }

    /// The form that goes into `next` and comes back as `after`.
    public String encoded() {
        byte[] text = String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }
}
