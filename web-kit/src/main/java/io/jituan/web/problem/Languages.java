package io.jituan.web.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The two languages that messages for people are written in.
public final class Languages {
    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.CHINESE);

    private Languages() {}

    /// The one that an `Accept-Language` header asks for; English where it is absent, unreadable or asks for neither.
    public static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.ENGLISH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
        }
    }
}
