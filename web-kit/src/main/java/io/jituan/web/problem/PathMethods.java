package io.jituan.web.problem;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which methods each path of some JAX-RS resources takes, for the Allow header that a 405 must carry (RFC 9110,
/// 15.5.6) and JAX-RS here does not send.
public final class PathMethods {
    private static final Pattern TEMPLATE = Pattern.compile("\\{[^}]*}");

    private final List<Served> served;

    /// Reads the annotations of the classes; those without a path are passed over.
    public PathMethods(Collection<Class<?>> resources) {
        served = resources.stream()
                .distinct()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(PathMethods::servedBy)
                .toList();
    }

    /// The value of the Allow header: the methods, sorted.
    public String on(String path) {
        return served.stream()
                .filter(candidate -> candidate.path().matcher(path).matches())
                .map(Served::method)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Stream<Served> servedBy(Class<?> resource) {
        String root = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getMethods())
                .flatMap(method -> httpMethod(method).stream().map(name -> new Served(pattern(root, method), name)));
    }

    private static Pattern pattern(String root, Method method) {
        String path = Optional.ofNullable(method.getAnnotation(Path.class))
                .map(Path::value)
                .orElse("");
        String joined = (root + "/" + path).replaceAll("/+", "/").replaceAll("/$", "");
        String[] fixed = TEMPLATE.split(joined, -1);
        return Pattern.compile(Arrays.stream(fixed).map(Pattern::quote).collect(Collectors.joining("[^/]+")) + "/?");
    }

    private static Optional<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(type -> Optional.ofNullable(type.getAnnotation(HttpMethod.class)).stream())
                .map(HttpMethod::value)
                .findFirst();
    }

    private record Served(Pattern path, String method) {}
}
