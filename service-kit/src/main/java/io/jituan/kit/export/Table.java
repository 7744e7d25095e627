package io.jituan.kit.export;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.PropertyWriter;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import java.lang.reflect.Type;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Items as rows: a column for every field that the JSON of an item has, fields of fields as `principal.name`.
///
/// A list of plain values is one cell with spaces between them; any other list, and what has no fixed fields, is a
/// cell of JSON.
record Table(ObjectMapper json, List<Column> columns) {
    /// @param header the names of the fields on the way, with dots between them
    /// @param place where its value stands in the JSON of an item
    record Column(String header, JsonPointer place) {}

    static Table of(ObjectMapper json, Type item) {
        Fields fields = new Fields(json.getSerializerProviderInstance());
        return new Table(
                json,
                fields.of(json.constructType(item), "", JsonPointer.empty()).toList());
    }

    List<String> headers() {
        return columns.stream().map(Column::header).toList();
    }

    List<Cell> cells(Object item) {
        JsonNode tree = json.valueToTree(item);
        return columns.stream().map(column -> cell(tree.at(column.place()))).toList();
    }

    private static Cell cell(JsonNode value) {
        return switch (value.getNodeType()) {
            case MISSING, NULL -> Cell.EMPTY;
            case NUMBER -> new Cell.Number(value.decimalValue());
            case STRING, BOOLEAN, BINARY -> new Cell.Text(value.asText());
            case ARRAY -> new Cell.Text(list(value));
            case OBJECT, POJO -> new Cell.Text(value.toString());
        };
    }

    private static String list(JsonNode values) {
        boolean plain = values.valueStream().allMatch(JsonNode::isValueNode);
        return plain ? values.valueStream().map(JsonNode::asText).collect(Collectors.joining(" ")) : values.toString();
    }

    /// Finds fields as Jackson does when it writes, so that file and JSON agree.
    private record Fields(SerializerProvider provider) {
        /// Deeper fields are told as JSON: nobody reads a table that wide, and a type may hold itself.
        private static final int DEEPEST = 4;

        Stream<Column> of(JavaType type, String prefix, JsonPointer place) {
            return stream(serializer(type).properties())
                    .flatMap(field -> column(
                            field.getType(),
                            prefix + field.getName(),
                            place.append(JsonPointer.compile("/" + field.getName()))));
        }

        private Stream<Column> column(JavaType type, String name, JsonPointer place) {
            boolean deep = name.split("\\.").length > DEEPEST;
            boolean nested = !deep && serializer(type) instanceof BeanSerializerBase;
            return nested ? of(type, name + ".", place) : Stream.of(new Column(name, place));
        }

        private JsonSerializer<Object> serializer(JavaType type) {
            try {
                return provider.findValueSerializer(type);
            } catch (JsonMappingException e) {
                throw new IllegalStateException("no JSON for " + type, e);
            }
        }

        private static Stream<PropertyWriter> stream(Iterator<PropertyWriter> fields) {
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(fields, 0), false);
        }
    }
}
