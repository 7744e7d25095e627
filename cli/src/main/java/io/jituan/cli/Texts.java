package io.jituan.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// What the command says, in Chinese where the machine speaks it, in English otherwise.
public final class Texts {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "io.jituan.cli.messages",
            Locale.of(language()),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Texts() {}

    /// The text under a key, with its placeholders filled.
    public static String of(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
    }

    /// `zh` or `en`, for `Accept-Language` as well.
    public static String language() {
        return Locale.getDefault().getLanguage().equals("zh") ? "zh" : "en";
    }
}
