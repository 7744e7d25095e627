package io.jituan.verifiable.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// JSON objects whose values are texts, whole numbers or null. Read to the letter: a name that comes twice, or anything
/// after the object, is an error, so that nothing can hide behind what is read.
final class FlatJson {
    private static final int LONGEST_TEXT = 64 * 1024 * 1024;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    private FlatJson() {}

    /// Name and value of each field, in the order of the text; numbers as they are written.
    ///
    /// @throws Unreadable where it is no such object
    static Map<String, @Nullable String> read(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            require(parser.nextToken() == JsonToken.START_OBJECT);
            Map<String, @Nullable String> fields = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                fields.put(name, value(parser));
            }
            require(parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null);
            return fields;
        } catch (IOException e) {
            throw new Unreadable("no JSON object");
        }
    }

    /// The object; values that are numbers are written as numbers.
    static String write(Map<String, ? extends @Nullable Object> fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.writeStartObject();
            for (Map.Entry<String, ? extends @Nullable Object> field : fields.entrySet()) {
                generator.writeFieldName(field.getKey());
                write(generator, field.getValue());
            }
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator generator, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> generator.writeNull();
            case Long number -> generator.writeNumber(number);
            default -> generator.writeString(value.toString());
        }
    }

    private static @Nullable String value(JsonParser parser) throws IOException {
        return switch (parser.nextToken()) {
            case VALUE_STRING, VALUE_NUMBER_INT -> encodable(parser.getText());
            case VALUE_NULL -> null;
            default -> throw new Unreadable("a value that is neither text nor whole number");
        };
    }

    /// Half a surrogate pair, which JSON can escape, would be hashed like a question mark.
    private static String encodable(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new Unreadable("a text that has no UTF-8");
        }
        return text;
    }

    private static void require(boolean asExpected) {
        if (!asExpected) {
            throw new Unreadable("no JSON object");
        }
    }
}
