package io.jituan.web.policy;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The district's policy of 30 December 2020 on group schooling, clause by clause.
public final class Policy {
    private static final String BUNDLE = "io.jituan.web.policy.clauses";
    private static final String TITLE = ".title";
    private static final ResourceBundle.Control EXACT_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Policy() {}

    /// The ids of all clauses, in order.
    public static Set<String> ids() {
        return texts(Locale.ENGLISH).keySet().stream()
                .filter(key -> key.endsWith(TITLE))
                .map(key -> key.substring(0, key.length() - TITLE.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// A clause by its id; empty where there is none, as for the empty id of technical refusals.
    ///
    /// @param language see [io.jituan.web.problem.Languages]
    public static Optional<PolicyClause> clause(String id, Locale language) {
        ResourceBundle texts = texts(language);
        return texts.containsKey(id + TITLE)
                ? Optional.of(new PolicyClause(id, texts.getString(id + TITLE), texts.getString(id + ".sentence")))
                : Optional.empty();
    }

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle(BUNDLE, language, Policy.class.getClassLoader(), EXACT_LANGUAGE);
    }
}
