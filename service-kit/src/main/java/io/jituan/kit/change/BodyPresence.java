package io.jituan.kit.change;

import io.jituan.kit.problem.RequestRefusal;
import io.jituan.web.problem.Refused;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// JAX-RS hands a missing body over as null; a resource method that does not say `@Nullable` never sees one.
final class BodyPresence {
    private BodyPresence() {}

    /// @throws Refused (400) where the method needs a body and none came
    static void check(Method method, @Nullable Object[] arguments) {
        Parameter[] parameters = method.getParameters();
        boolean missing = IntStream.range(0, parameters.length)
                .anyMatch(index -> arguments[index] == null && isNeededBody(parameters[index]));
        if (missing) {
            throw new Refused(new RequestRefusal.BodyMissing());
        }
    }

    private static boolean isNeededBody(Parameter parameter) {
        boolean optional = parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return !optional && Arrays.stream(parameter.getAnnotations()).noneMatch(BodyPresence::isOfJaxRs);
    }

    private static boolean isOfJaxRs(Annotation annotation) {
        return annotation instanceof Context
                || annotation.annotationType().getPackageName().equals("jakarta.ws.rs");
    }
}
