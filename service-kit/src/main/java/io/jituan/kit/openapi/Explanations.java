package io.jituan.kit.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jituan.web.catalogue.Explanation;
import io.jituan.web.catalogue.RefusalTypes;
import io.jituan.web.problem.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/// Tells in the document, under `x-problems`, what every refusal of this service means: its types are found in the
/// index while the service is built, so none can be forgotten. The gateway makes the pages under `/problems` of it.
final class Explanations {
    private static final String EXTENSION = "x-problems";
    private static final String ANY_PATH = "/api/v1/me";
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final DotName GET = DotName.createSimple("jakarta.ws.rs.GET");
    private static final Comparator<String> SHORTEST_FIRST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
    private static final TypeReference<Map<String, Object>> AS_MAP = new TypeReference<>() {};

    private final List<ClassInfo> refusals;
    private final Map<String, String> pathByPackage = new TreeMap<>();

    Explanations(IndexView index) {
        refusals = index.getAllKnownImplementations(Refusal.class).stream()
                .filter(ClassInfo::isRecord)
                .toList();
        index.getAnnotations(PATH).stream()
                .filter(path -> path.target().kind() == AnnotationTarget.Kind.CLASS)
                .flatMap(path -> path.target().asClass().methods().stream())
                .filter(method -> method.hasAnnotation(GET))
                .forEach(method -> pathByPackage.merge(
                        method.declaringClass().name().packagePrefix(),
                        MarkedOperations.path(method),
                        BinaryOperator.minBy(SHORTEST_FIRST)));
    }

    void addTo(OpenAPI document) {
        ObjectMapper json = new ObjectMapper();
        document.addExtension(
                EXTENSION,
                refusals.stream()
                        .flatMap(refusal -> explain(refusal).stream())
                        .sorted(Comparator.comparing(Explanation::code))
                        .map(explanation -> json.convertValue(explanation, AS_MAP))
                        .toList());
    }

    private Optional<Explanation> explain(ClassInfo refusal) {
        Class<?> type = load(refusal);
        return RefusalTypes.hasMeaning(type)
                ? Optional.of(Explanation.of(type.asSubclass(Refusal.class), path(refusal)))
                : Optional.empty();
    }

    /// What the refusal's own room serves, or the nearest room around it that serves something.
    private String path(ClassInfo refusal) {
        String room = refusal.name().packagePrefix();
        while (!room.isEmpty() && !pathByPackage.containsKey(room)) {
            room = room.substring(0, Math.max(0, room.lastIndexOf('.')));
        }
        return pathByPackage.getOrDefault(room, ANY_PATH).replaceAll("\\{[^}]*}", Explanation.SAMPLE_ID);
    }

    /// While Quarkus builds, classes of the application are had from the loader of the thread.
    private static Class<?> load(ClassInfo refusal) {
        try {
            return Class.forName(
                    refusal.name().toString(), true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The refusal " + refusal.name() + " cannot be loaded", e);
        }
    }
}
