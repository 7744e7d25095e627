package io.jituan.kit.openapi;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/// The operations whose method, or its class, carries an annotation.
record MarkedOperations(Set<String> keys) {
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final List<HttpMethod> METHODS = List.of(HttpMethod.values());

    static MarkedOperations in(IndexView index, Class<? extends Annotation> mark) {
        DotName name = DotName.createSimple(mark);
        return new MarkedOperations(index.getAnnotations(PATH).stream()
                .filter(path -> path.target().kind() == AnnotationTarget.Kind.CLASS)
                .map(path -> path.target().asClass())
                .flatMap(resource -> resource.methods().stream())
                .filter(method -> isMarked(method, name))
                .flatMap(method -> METHODS.stream()
                        .filter(verb -> method.hasAnnotation(DotName.createSimple("jakarta.ws.rs." + verb)))
                        .map(verb -> key(verb, path(method))))
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean contains(HttpMethod method, String path) {
        return keys.contains(key(method, path));
    }

    private static boolean isMarked(MethodInfo method, DotName mark) {
        return method.hasDeclaredAnnotation(mark) || method.declaringClass().hasDeclaredAnnotation(mark);
    }

    /// Where a method of a resource is served.
    static String path(MethodInfo method) {
        ClassInfo resource = method.declaringClass();
        String root = text(resource.declaredAnnotation(PATH));
        return normal(root + "/"
                + Optional.ofNullable(method.declaredAnnotation(PATH))
                        .map(MarkedOperations::text)
                        .orElse(""));
    }

    private static String text(AnnotationInstance path) {
        return path.value().asString();
    }

    private static String key(HttpMethod method, String path) {
        return method + " " + normal(path);
    }

    private static String normal(String path) {
        return ("/" + path).replaceAll("/+", "/").replaceAll("/$", "");
    }
}
