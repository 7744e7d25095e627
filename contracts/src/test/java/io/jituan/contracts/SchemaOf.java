package io.jituan.contracts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The JSON Schema that a record amounts to: what is not `@Nullable` is required; unknown fields are allowed, so that
/// schemas can grow.
final class SchemaOf {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SchemaOf() {}

    static ObjectNode event(EventRecord event) {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:jituan:event:" + event.type());
        schema.put("title", event.shape().getSimpleName());
        schema.setAll(object(event.shape()));
        return schema;
    }

    static boolean mayBeAbsent(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static ObjectNode object(Class<?> shape) {
        ObjectNode schema = JSON.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (RecordComponent component : shape.getRecordComponents()) {
            properties.set(component.getName(), type(component.getGenericType()));
            if (!mayBeAbsent(component)) {
                required.add(component.getName());
            }
        }
        return schema;
    }

    private static ObjectNode type(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            ObjectNode schema = JSON.objectNode().put("type", "array");
            schema.set("items", type(list.getActualTypeArguments()[0]));
            return schema;
        }
        return type instanceof Class<?> plain ? plain(plain) : unknown(type);
    }

    private static ObjectNode plain(Class<?> type) {
        if (type.isRecord()) {
            return object(type);
        }
        if (type.isEnum()) {
            ObjectNode schema = JSON.objectNode().put("type", "string");
            ArrayNode values = schema.putArray("enum");
            Arrays.stream(type.getEnumConstants()).forEach(value -> values.add(value.toString()));
            return schema;
        }
        return scalar(type);
    }

    private static ObjectNode scalar(Class<?> type) {
        ObjectNode schema = JSON.objectNode();
        return switch (type.getName()) {
            case "java.lang.String" -> schema.put("type", "string");
            case "int", "long", "java.lang.Integer", "java.lang.Long" -> schema.put("type", "integer");
            case "boolean", "java.lang.Boolean" -> schema.put("type", "boolean");
            case "java.util.UUID" -> schema.put("type", "string").put("format", "uuid");
            case "java.time.LocalDate" -> schema.put("type", "string").put("format", "date");
            case "java.time.Instant" -> schema.put("type", "string").put("format", "date-time");
            default -> unknown(type);
        };
    }

    private static ObjectNode unknown(Type type) {
        throw new IllegalArgumentException("events carry ids, dates, codes and numbers, not " + type.getTypeName());
    }
}
