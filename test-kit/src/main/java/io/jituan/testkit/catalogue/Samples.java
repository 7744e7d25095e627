package io.jituan.testkit.catalogue;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A value of any type that a refusal is made of.
final class Samples {
    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(String.class, "sample"),
            Map.entry(Object.class, "sample"),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(Long.class, 1L),
            Map.entry(boolean.class, true),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(UUID.class, new UUID(0, 1)),
            Map.entry(LocalDate.class, LocalDate.of(2026, 9, 1)),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(List.class, List.of("one", "two", "three", "four", "five")),
            Map.entry(Set.class, Set.of()),
            Map.entry(Map.class, Map.of()),
            Map.entry(Optional.class, Optional.empty()));

    private Samples() {}

    /// @throws IllegalStateException where there is no sample of the type yet
    static Object of(Class<?> type) {
        if (PLAIN.containsKey(type)) {
            return Optional.ofNullable(PLAIN.get(type)).orElseThrow();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return of(type.getPermittedSubclasses()[0]);
        }
        if (!type.isRecord()) {
            throw new IllegalStateException("No sample of " + type.getName() + "; add one to Samples");
        }
        return record(type);
    }

    private static Object record(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(types).map(Samples::of).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No sample of " + type.getName() + " can be made", e);
        }
    }
}
