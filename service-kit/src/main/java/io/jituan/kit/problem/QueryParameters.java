package io.jituan.kit.problem;

import io.jituan.kit.export.FormatParameter;
import io.jituan.web.problem.Refused;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses query parameters that the operation does not know. A filter that is misspelt would otherwise be ignored,
/// and the caller be shown everything for what he asked for.
@Singleton
public class QueryParameters {
    private final Map<Method, List<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void filter(ContainerRequestContext request, ResourceInfo operation) {
        List<String> names = known.computeIfAbsent(operation.getResourceMethod(), QueryParameters::namesIn);
        List<RequestRefusal> unknown = request.getUriInfo().getQueryParameters().keySet().stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .map(name -> refusal(name, names))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refused(unknown);
        }
    }

    private static RequestRefusal refusal(String name, List<String> known) {
        return known.isEmpty()
                ? new RequestRefusal.ParameterNotTaken(name)
                : new RequestRefusal.ParameterUnknown(name, known);
    }

    private static List<String> namesIn(Method method) {
        Stream<String> own = Arrays.stream(method.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? Arrays.stream(parameter.getType().getDeclaredFields())
                        : Stream.of(parameter))
                .flatMap(QueryParameters::nameOf);
        Stream<String> ofEveryList =
                FormatParameter.isTakenBy(method) ? Stream.of(FormatParameter.NAME) : Stream.empty();
        return Stream.concat(own, ofEveryList).sorted().toList();
    }

    private static Stream<String> nameOf(AnnotatedElement place) {
        return Stream.ofNullable(place.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }
}
