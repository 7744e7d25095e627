package io.jituan.kit.change;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.jituan.kit.security.CurrentCaller;
import io.jituan.kit.security.CurrentRequest;
import io.jituan.web.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Recognises the changes that carry an `Idempotency-Key`, by what was understood of them: two bodies that differ
/// only in white space or in the order of their fields are the same request.
@ApplicationScoped
class IdempotentRequests {
    private static final String ANONYMOUS = "anonymous";

    private final CurrentRequest request;
    private final CurrentCaller caller;
    private final ObjectMapper json;

    IdempotentRequests(CurrentRequest request, CurrentCaller caller, ObjectMapper json) {
        this.request = request;
        this.caller = caller;
        this.json = json.copy()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .setVisibility(PropertyAccessor.FIELD, Visibility.ANY);
    }

    /// The request in hand, empty where it carries no key.
    ///
    /// @param parameters of the resource method, as parsed
    Optional<IdempotentRequest> current(Object[] parameters) {
        return request.header(IdempotentRequest.HEADER)
                .map(IdempotentRequest::keyOf)
                .map(key -> new IdempotentRequest(sender(), key, fingerprint(parameters)));
    }

    private String sender() {
        return caller.find().map(IdempotentRequests::nameOf).orElse(ANONYMOUS);
    }

    private static String nameOf(Caller caller) {
        return caller.client() + "/" + caller.subject();
    }

    private String fingerprint(Object[] parameters) {
        List<Object> meaning =
                Arrays.stream(parameters).filter(IdempotentRequests::isMeant).toList();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(request.operation().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(json.writeValueAsBytes(meaning)));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("A parameter of " + request.operation() + " cannot be written as JSON", e);
        }
    }

    /// Not what JAX-RS hands in by `@Context`.
    private static boolean isMeant(Object parameter) {
        return parameter != null
                && Arrays.stream(parameter.getClass().getInterfaces())
                        .noneMatch(type -> type.getPackageName().startsWith("jakarta.ws.rs"));
    }
}
