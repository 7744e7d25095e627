package io.jituan.web.catalogue;

import io.jituan.web.problem.Messages;
import io.jituan.web.problem.Refusal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the components of a refusal are called, and what they hold for example.
///
/// Both stand in the messages of the refusal's package or an enclosing one, under `argument.<component>` and
/// `example.<component>`; those that many share stand beside the messages of this module. In English a component is
/// called by its own name where nothing is written.
final class Words {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final Class<?> owner;
    private final Locale language;

    Words(Class<?> owner, Locale language) {
        this.owner = owner;
        this.language = language;
    }

    /// What the component is called: `group code`; empty where nobody has written it in that language.
    Optional<String> name(String component) {
        return find("argument." + component, language)
                .or(() -> language.equals(Locale.ENGLISH) ? Optional.of(spelled(component)) : Optional.empty());
    }

    /// What it holds for example, in the language or, where examples are the same in all, in English.
    Optional<String> example(String component) {
        return find("example." + component, language).or(() -> find("example." + component, Locale.ENGLISH));
    }

    private Optional<String> find(String key, Locale locale) {
        return Messages.pattern(owner, key, locale).or(() -> Messages.pattern(Refusal.class, key, locale));
    }

    private static String spelled(String component) {
        return HUMP.matcher(component).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
