package io.jituan.testkit.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/// The clauses of the district's policy, by their ids.
public final class Clauses {
    private static final String LIST = "/io/jituan/testkit/clauses.txt";

    private Clauses() {}

    /// All ids, in order.
    public static Set<String> all() {
        try (InputStream list = Clauses.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException(LIST + " is missing");
            }
            String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            return new TreeSet<>(text.lines().filter(line -> !line.isBlank()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
