package io.jituan.gateway.apidocs;

import java.util.Locale;

/// Names in the merged document.
final class Words {
    private Words() {}

    /// `group` as the beginning of a type's name: `Group`.
    static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
