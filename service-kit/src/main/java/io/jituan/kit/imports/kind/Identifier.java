package io.jituan.kit.imports.kind;

import java.util.regex.Pattern;

/// Checks the names that go into SQL as they stand: lower case letters, digits and underscores.
final class Identifier {
    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9_]{0,49}");

    private Identifier() {}

    static String checked(String name) {
        if (!PLAIN.matcher(name).matches()) {
            throw new IllegalArgumentException("not a plain SQL identifier: " + name);
        }
        return name;
    }
}
