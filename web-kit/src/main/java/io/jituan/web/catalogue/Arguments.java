package io.jituan.web.catalogue;

import io.jituan.web.problem.Refusal;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/// Which components of a refusal its arguments are, so that a text can name what stands in its placeholders.
final class Arguments {
    /// What stands in a placeholder of which nothing is known but that it is a value.
    static final String NAMELESS = "value";

    private Arguments() {}

    /// The component behind each argument, in the order of placeholders. Both go from left to right: an argument is
    /// the next component that reads the same, or else the next one, of which it tells a part.
    static List<String> of(Refusal refusal) {
        List<RecordComponent> left = new ArrayList<>(List.of(refusal.getClass().getRecordComponents()));
        List<String> names = new ArrayList<>();
        for (Object argument : refusal.arguments()) {
            names.add(take(left, refusal, argument));
        }
        return names;
    }

    /// The component behind a placeholder; where a set-based check fills it in, nothing more than a value is known.
    static String at(List<String> names, int index) {
        return index < names.size() ? names.get(index) : NAMELESS;
    }

    private static String take(List<RecordComponent> left, Refusal refusal, Object argument) {
        if (left.isEmpty()) {
            return NAMELESS;
        }
        String text = written(argument);
        int place = IntStream.range(0, left.size())
                .filter(index -> written(valueOf(left.get(index), refusal)).equals(text))
                .findFirst()
                .orElse(0);
        String name = left.get(place).getName();
        left.subList(0, place + 1).clear();
        return name;
    }

    private static String written(Object value) {
        return value instanceof Collection<?> many
                ? String.join(", ", many.stream().map(String::valueOf).toList())
                : String.valueOf(value);
    }

    private static Object valueOf(RecordComponent component, Refusal refusal) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(refusal);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The component " + component + " cannot be read", e);
        }
    }
}
