package io.jituan.kit.audit;

import io.jituan.kit.query.QueryRefusal;
import io.jituan.web.problem.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// In which direction the journal is read.
enum AuditOrder {
    NEWEST_FIRST("-position", "<", "DESC"),
    OLDEST_FIRST("position", ">", "ASC");

    private final String word;
    private final String comparison;
    private final String direction;

    AuditOrder(String word, String comparison, String direction) {
        this.word = word;
        this.comparison = comparison;
        this.direction = direction;
    }

    /// What the caller asks for in `sort`.
    ///
    /// @throws Refused (400) naming the orders there are
    static AuditOrder of(@Nullable String sort) {
        if (sort == null || sort.isBlank()) {
            return NEWEST_FIRST;
        }
        return List.of(values()).stream()
                .filter(order -> order.word.equals(sort.strip()))
                .findFirst()
                .orElseThrow(() ->
                        new Refused(new QueryRefusal.SortUnknown(sort, List.of(NEWEST_FIRST.word, OLDEST_FIRST.word))));
    }

    /// SQL that holds for what comes after a position.
    String after() {
        return "p.position " + comparison + " ?::bigint";
    }

    String orderBy() {
        return "p.position " + direction;
    }
}
