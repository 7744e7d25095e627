package io.jituan.web.problem;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/// The texts of refusals, in English and Chinese.
///
/// A text is looked for in the bundle `messages.properties` (English, UTF-8) or `messages_zh.properties` (Chinese)
/// of the refusal's own package, then of each enclosing package, so a feature keeps its texts in its own room and
/// nothing has to be registered. Placeholders are those of [MessageFormat]: `{0}`, and `''` for an apostrophe.
/// Arguments are written as they are, numbers without grouping, lists separated by commas.
public final class Messages {
    private static final ResourceBundle.Control EXACT_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    /// The problem in a few words; the code itself where nobody wrote a title.
    public static String title(Refusal refusal, Locale locale) {
        return text(refusal, "title", locale).orElse(refusal.code());
    }

    /// What was wrong this time, followed by what to do about it.
    public static String detail(Refusal refusal, Locale locale) {
        List<String> parts = Stream.of("detail", "remedy")
                .flatMap(part -> text(refusal, part, locale).stream())
                .toList();
        return parts.isEmpty() ? title(refusal, locale) : String.join(isChinese(locale) ? "" : " ", parts);
    }

    /// One text of a refusal: `title`, `detail` or `remedy`.
    public static Optional<String> text(Refusal refusal, String part, Locale locale) {
        return pattern(refusal.getClass(), refusal.code() + "." + part, locale)
                .map(pattern -> format(pattern, refusal.arguments(), locale));
    }

    /// The unformatted text under a key, as a class of that package would find it.
    public static Optional<String> pattern(Class<?> owner, String key, Locale locale) {
        String room = owner.getPackageName();
        while (!room.isEmpty()) {
            Optional<String> found = inBundle(room + ".messages", key, locale, owner.getClassLoader());
            if (found.isPresent()) {
                return found;
            }
            room = room.substring(0, Math.max(0, room.lastIndexOf('.')));
        }
        return Optional.empty();
    }

    private static Optional<String> inBundle(String bundle, String key, Locale locale, ClassLoader loader) {
        try {
            ResourceBundle texts = ResourceBundle.getBundle(bundle, locale, loader, EXACT_LANGUAGE);
            return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    private static String format(String pattern, List<Object> arguments, Locale locale) {
        Object[] written =
                arguments.stream().map(argument -> write(argument, locale)).toArray();
        return new MessageFormat(pattern, locale).format(written);
    }

    private static Object write(Object argument, Locale locale) {
        if (argument instanceof Collection<?> many) {
            String separator = isChinese(locale) ? "、" : ", ";
            return String.join(separator, many.stream().map(String::valueOf).toList());
        }
        return String.valueOf(argument);
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }
}
