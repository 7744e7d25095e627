package io.jituan.web.catalogue;

import io.jituan.web.problem.Refusal;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// Makes one refusal of a type, as it could occur.
///
/// What a text, number, day or constant among its components holds is written in the messages under
/// `example.<component>` (see
/// [Words]), the values of a list separated by a comma and a space. Where nothing is written, or something that is
/// of another type because components share a name, any value has to do.
public final class Samples {
    private static final Map<Class<?>, Function<String, Object>> WRITTEN = Map.of(
            String.class, text -> text,
            int.class, Integer::valueOf,
            long.class, Long::valueOf,
            LocalDate.class, LocalDate::parse);
    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(String.class, "sample"),
            Map.entry(Object.class, "sample"),
            Map.entry(int.class, 3),
            Map.entry(Integer.class, 3),
            Map.entry(long.class, 3L),
            Map.entry(Long.class, 3L),
            Map.entry(boolean.class, true),
            Map.entry(BigDecimal.class, BigDecimal.TWO),
            Map.entry(UUID.class, UUID.fromString(Explanation.SAMPLE_ID)),
            Map.entry(LocalDate.class, LocalDate.of(2026, 9, 1)),
            Map.entry(Instant.class, Instant.parse("2026-09-01T00:00:00Z")),
            Map.entry(Set.class, Set.of()),
            Map.entry(Map.class, Map.of()),
            Map.entry(Optional.class, Optional.empty()));

    private final Words words;

    private Samples(Words words) {
        this.words = words;
    }

    /// A refusal of that record type, with the texts of its components in that language.
    ///
    /// @throws IllegalStateException where a component has a type of which no sample is known yet
    public static Refusal of(Class<? extends Refusal> type, Locale language) {
        return type.cast(new Samples(new Words(type, language)).instance(type));
    }

    private Object instance(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(components).map(this::value).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No sample of " + type.getName() + " can be made", e);
        }
    }

    private Object value(RecordComponent component) {
        Optional<String> written = words.example(component.getName());
        return component.getType() == List.class
                ? list(component.getGenericType(), written)
                : single(component.getType(), written);
    }

    private List<Object> list(Type type, Optional<String> written) {
        Class<?> element = elementOf(type);
        return written.map(texts -> Stream.of(texts.split(", "))
                        .map(text -> single(element, Optional.of(text)))
                        .distinct()
                        .toList())
                .orElseGet(() -> List.of(any(element)));
    }

    private static Class<?> elementOf(Type list) {
        return list instanceof ParameterizedType generic
                        && generic.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : Object.class;
    }

    private Object single(Class<?> type, Optional<String> written) {
        return written.flatMap(text -> type.isEnum() ? constant(type, text) : plain(type, text))
                .orElseGet(() -> any(type));
    }

    private static Optional<Object> constant(Class<?> type, String name) {
        return Stream.<Object>of(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst();
    }

    private static Optional<Object> plain(Class<?> type, String text) {
        return Optional.ofNullable(WRITTEN.get(type)).flatMap(reader -> read(reader, text));
    }

    private static Optional<Object> read(Function<String, Object> reader, String text) {
        try {
            return Optional.of(reader.apply(text));
        } catch (NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Object any(Class<?> type) {
        Optional<Object> plain = Optional.ofNullable(PLAIN.get(type));
        if (plain.isPresent()) {
            return plain.get();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return any(type.getPermittedSubclasses()[0]);
        }
        if (!type.isRecord()) {
            throw new IllegalStateException("No sample of " + type.getName() + " is known; add one to Samples");
        }
        return instance(type);
    }
}
