package io.jituan.kit.problem;

import io.jituan.web.problem.Refused;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads path, query and header parameters and, where one cannot be read, names it and what it should look like.
@Provider
public class ParameterConverters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            UUID.class, UUID::fromString,
            LocalDate.class, LocalDate::parse,
            YearMonth.class, YearMonth::parse,
            Instant.class, Instant::parse,
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            long.class, Long::valueOf,
            Long.class, Long::valueOf);

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        String name = Arrays.stream(annotations == null ? new Annotation[0] : annotations)
                .flatMap(annotation -> nameIn(annotation).stream())
                .findFirst()
                .orElse("?");
        if (type.isEnum()) {
            return (ParamConverter<T>) new NamedConverter(name, type, text -> constant(type, name, text));
        }
        @Nullable Function<String, Object> reader = READERS.get(type);
        return reader == null ? null : (ParamConverter<T>) new NamedConverter(name, type, reader);
    }

    private static Optional<String> nameIn(Annotation annotation) {
        return switch (annotation) {
            case QueryParam query -> Optional.of(query.value());
            case PathParam path -> Optional.of(path.value());
            case HeaderParam header -> Optional.of(header.value());
            default -> Optional.empty();
        };
    }

    private static Object constant(Class<?> type, String name, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(text))
                .findFirst()
                .orElseThrow(
                        () -> new Refused(new RequestRefusal.ParameterNotOneOf(name, JsonRefusals.constants(type))));
    }

    private record NamedConverter(String name, Class<?> type, Function<String, Object> reader)
            implements ParamConverter<Object> {
        @Override
        public Object fromString(String text) {
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException | java.time.DateTimeException e) {
                throw new Refused(new RequestRefusal.ParameterUnreadable(name, ExpectedForm.of(type)));
            }
        }

        @Override
        public String toString(Object value) {
            return value.toString();
        }
    }
}
