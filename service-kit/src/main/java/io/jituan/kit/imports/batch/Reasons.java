package io.jituan.kit.imports.batch;

import io.jituan.kit.imports.kind.ImportKind;
import io.jituan.web.problem.Messages;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells noted refusals in a language: the texts stand with the kind that declared them, or with the kit.
record Reasons(ImportKind kind, Locale language) {
    PlannedRow.Reason told(NotedRefusal refusal) {
        String message = Stream.of("detail", "remedy")
                .flatMap(part -> text(refusal, part).stream())
                .collect(Collectors.joining(language.getLanguage().equals("zh") ? "" : " "));
        return new PlannedRow.Reason(
                refusal.column(), refusal.code(), refusal.clause(), message.isEmpty() ? refusal.code() : message);
    }

    private Optional<String> text(NotedRefusal refusal, String part) {
        String key = refusal.code() + "." + part;
        List<Object> arguments = refusal.arguments();
        return Messages.pattern(kind.getClass(), key, language)
                .or(() -> Messages.pattern(Reasons.class, key, language))
                .map(pattern -> new MessageFormat(pattern, language).format(arguments.toArray()));
    }
}
