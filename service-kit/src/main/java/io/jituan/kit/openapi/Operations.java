package io.jituan.kit.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/// The operations of a document, each with its place.
final class Operations {
    private static final Pattern COLLECTION = Pattern.compile("/api/v1/[a-z-]+");
    private static final Pattern DASH = Pattern.compile("-([a-z])");

    private Operations() {}

    static List<Placed> of(OpenAPI document) {
        return Optional.ofNullable(document.getPaths()).stream()
                .flatMap(paths -> paths.getPathItems().entrySet().stream())
                .flatMap(path -> path.getValue().getOperations().entrySet().stream()
                        .map(entry -> new Placed(path.getKey(), entry.getKey(), entry.getValue())))
                .toList();
    }

    /// An operation and where it stands.
    record Placed(String path, HttpMethod method, Operation operation) {
        boolean isChanging() {
            return method != HttpMethod.GET && method != HttpMethod.HEAD && method != HttpMethod.OPTIONS;
        }

        /// Whether it replaces or removes a thing, which must say what it has seen.
        boolean isReplacing() {
            return method == HttpMethod.PUT || method == HttpMethod.PATCH || method == HttpMethod.DELETE;
        }

        boolean isCollection() {
            return COLLECTION.matcher(path).matches();
        }

        boolean hasParameters() {
            return !parameters().isEmpty();
        }

        boolean hasPathParameters() {
            return path.contains("{");
        }

        Optional<Parameter> header(String name) {
            return parameters().stream()
                    .filter(parameter -> name.equalsIgnoreCase(parameter.getName()))
                    .findFirst();
        }

        /// The plural of its path: `formation-cases`.
        String tag() {
            String[] steps = path.split("/");
            return steps.length > 3 ? steps[3] : "system";
        }

        /// Tag and method of the resource in camelCase, unique in the system: `formationCases_establish`.
        String id() {
            String tag = DASH.matcher(tag()).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
            String name = Optional.ofNullable(operation.getOperationId())
                    .orElseGet(() -> method.name().toLowerCase(Locale.ROOT));
            return tag + "_" + name;
        }

        private List<Parameter> parameters() {
            return Optional.ofNullable(operation.getParameters()).orElse(List.of());
        }
    }
}
