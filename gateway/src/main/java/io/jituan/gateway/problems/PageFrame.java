package io.jituan.gateway.problems;

import io.jituan.web.problem.Messages;
import java.util.Locale;

/// What is around a page: its language, its headings, the way to the other language.
///
/// @param status of the problems that a list is narrowed to, or empty
public record PageFrame(Locale language, String status) {
    /// `zh` or `en`.
    public String tag() {
        return language.getLanguage();
    }

    /// The language that the page is not in.
    public String otherTag() {
        return other().getLanguage();
    }

    /// Its name, as those who read it write it.
    public String otherName() {
        return text("language", other());
    }

    /// A heading, by its name in the messages.
    public String label(String name) {
        return text(name, language);
    }

    private Locale other() {
        return language.equals(Locale.CHINESE) ? Locale.ENGLISH : Locale.CHINESE;
    }

    private static String text(String name, Locale language) {
        return Messages.pattern(PageFrame.class, "page." + name, language).orElse(name);
    }
}
