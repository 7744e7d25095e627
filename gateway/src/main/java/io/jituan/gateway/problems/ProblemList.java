package io.jituan.gateway.problems;

import io.jituan.web.problem.RefusalKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The problems of the system in one language.
///
/// @param items sorted by code
/// @param missing services whose problems are not known at the moment
public record ProblemList(List<Line> items, List<String> missing) {
    /// One of them.
    ///
    /// @param type where it is explained
    /// @param clause id of the policy's clause, empty where it is technical
    public record Line(String code, String type, int status, String title, String clause) {
        static Line of(KnownProblem problem, Locale language) {
            return new Line(
                    problem.code(),
                    "/problems/" + problem.code(),
                    problem.status(),
                    problem.text(language).path("title").asText(),
                    problem.clause());
        }
    }

    /// Those of one status.
    public record Shelf(int status, List<Line> items) {}

    /// By status, as a person looks for one.
    public List<Shelf> shelves() {
        return Arrays.stream(RefusalKind.values())
                .map(RefusalKind::status)
                .distinct()
                .map(status -> new Shelf(
                        status,
                        items.stream().filter(line -> line.status() == status).toList()))
                .filter(shelf -> !shelf.items().isEmpty())
                .toList();
    }
}
