package io.jituan.web.catalogue;

import io.jituan.web.problem.Refusal;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What nobody has written yet of what an explanation needs.
public final class MissingWords {
    private MissingWords() {}

    /// The keys that the messages of a refusal lack: a Chinese word for each of its arguments (`argument.groupCode`
    /// in `messages_zh.properties`), and an example of each that is a text (`example.groupCode` in
    /// `messages.properties`).
    public static List<String> of(Class<? extends Refusal> type) {
        List<String> names = Arguments.of(Samples.of(type, Locale.ENGLISH));
        Words chinese = new Words(type, Locale.CHINESE);
        Set<String> texts = texts(type);
        return names.stream()
                .flatMap(name -> Stream.of(
                                chinese.name(name).isEmpty() ? "argument." + name : "",
                                texts.contains(name) && chinese.example(name).isEmpty() ? "example." + name : "")
                        .filter(key -> !key.isEmpty()))
                .toList();
    }

    private static Set<String> texts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> isText(component.getGenericType()))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private static boolean isText(Type type) {
        return type == String.class || type.getTypeName().equals("java.util.List<java.lang.String>");
    }
}
