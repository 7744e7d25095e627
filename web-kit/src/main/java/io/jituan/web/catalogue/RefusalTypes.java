package io.jituan.web.catalogue;

import io.jituan.web.problem.Refusal;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The types of refusals that have a meaning of their own.
public final class RefusalTypes {
    private RefusalTypes() {}

    /// The records of a sealed interface, in the order of their declaration.
    public static List<Class<? extends Refusal>> of(Class<? extends Refusal> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .filter(RefusalTypes::hasMeaning)
                .<Class<? extends Refusal>>map(type -> type.asSubclass(Refusal.class))
                .toList();
    }

    /// Whether it is a refusal, and one whose code is its own: one that is read back from where it was kept has the
    /// code of another.
    public static boolean hasMeaning(Class<?> type) {
        return type.isRecord()
                && Refusal.class.isAssignableFrom(type)
                && Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .noneMatch("code"::equals);
    }
}
