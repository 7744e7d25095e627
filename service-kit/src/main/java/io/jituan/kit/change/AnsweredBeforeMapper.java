package io.jituan.kit.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/// Sends an earlier answer again.
@Provider
public class AnsweredBeforeMapper implements ExceptionMapper<AnsweredBefore> {
    private final ObjectMapper json;

    AnsweredBeforeMapper(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Response toResponse(AnsweredBefore before) {
        try {
            return before.answer().again(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored answer cannot be read", e);
        }
    }
}
