package io.jituan.kit.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.jituan.contracts.Event;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The JSON of events. The same in every service whatever its HTTP edge does: absent rather than null, ISO dates; a
/// reader passes over fields it does not know, because schemas grow, and refuses a field that is missing.
public final class EventJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private EventJson() {}

    /// The event's data as JSON.
    public static String write(Event event) {
        try {
            return MAPPER.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not writable as JSON: " + event.type(), e);
        }
    }

    /// Reads an event's data.
    ///
    /// @throws UnreadableEvent where it is no JSON of that shape, or lacks a field that the record demands
    public static <E extends Event> E read(byte[] data, Class<E> type) {
        E event = parse(data, type);
        List<String> missing = Arrays.stream(type.getRecordComponents())
                .filter(component -> !mayBeAbsent(component) && valueOf(event, component) == null)
                .map(RecordComponent::getName)
                .toList();
        if (!missing.isEmpty()) {
            throw new UnreadableEvent(type.getSimpleName() + " lacks " + String.join(", ", missing));
        }
        return event;
    }

    private static <E extends Event> E parse(byte[] data, Class<E> type) {
        try {
            return MAPPER.readValue(data, type);
        } catch (JsonProcessingException e) {
            throw new UnreadableEvent(type.getSimpleName() + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UnreadableEvent(type.getSimpleName() + ": " + e.getMessage());
        }
    }

    private static boolean mayBeAbsent(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object valueOf(Event event, RecordComponent component) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component.getName(), e);
        }
    }
}
