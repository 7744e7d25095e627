package io.jituan.kit.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// An answer as it goes into the database and comes back word for word.
///
/// @param status HTTP status
/// @param headers header names to values, as JSON
/// @param body JSON, null where there is none
record StoredAnswer(int status, String headers, @Nullable String body) {
    static final String REPLAYED = "Idempotency-Replayed";

    /// The answer that JAX-RS will make of what a resource method returned.
    ///
    /// @param status where the result itself does not say one
    static StoredAnswer of(@Nullable Object result, Response.Status status, ObjectMapper json)
            throws JsonProcessingException {
        return switch (result) {
            case null -> new StoredAnswer(status.getStatusCode(), "{}", null);
            case RestResponse<?> typed -> of(typed.toResponse(), json);
            case Response response -> of(response, json);
            default -> of(Response.status(status).entity(result).build(), json);
        };
    }

    /// The status of a method's answer where its result does not say one.
    static Response.Status statusOf(Method method) {
        ResponseStatus declared = method.getAnnotation(ResponseStatus.class);
        if (declared != null) {
            return Response.Status.fromStatusCode(declared.value());
        }
        return method.getReturnType() == void.class ? Response.Status.NO_CONTENT : Response.Status.OK;
    }

    /// The answer as JAX-RS has it.
    static StoredAnswer of(Response response, ObjectMapper json) throws JsonProcessingException {
        Map<String, List<String>> headers = new TreeMap<>(response.getStringHeaders());
        Object entity = response.getEntity();
        if (entity != null) {
            headers.putIfAbsent(
                    HttpHeaders.CONTENT_TYPE,
                    List.of(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8").toString()));
        }
        return new StoredAnswer(
                response.getStatus(),
                json.writeValueAsString(headers),
                entity == null ? null : json.writeValueAsString(entity));
    }

    /// The same answer once more, marked as a replay.
    Response again(ObjectMapper json) throws JsonProcessingException {
        Response.ResponseBuilder answer = Response.status(status).header(REPLAYED, true);
        Map<String, List<String>> stored = json.readValue(headers, new TypeReference<>() {});
        stored.forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
        Optional.ofNullable(body).ifPresent(text -> answer.entity(text.getBytes(StandardCharsets.UTF_8)));
        return answer.build();
    }
}
