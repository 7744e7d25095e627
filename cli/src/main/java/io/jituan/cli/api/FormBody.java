package io.jituan.cli.api;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Fields as HTML forms and queries write them.
public final class FormBody {
    private FormBody() {}

    /// The fields as text, in the order of the map.
    public static String of(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /// The fields of a text; of one that comes twice, the last.
    public static Map<String, String> parsed(String text) {
        Map<String, String> fields = new HashMap<>();
        Arrays.stream(text.split("&"))
                .map(field -> field.split("=", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8)));
        return fields;
    }
}
