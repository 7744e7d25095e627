package io.jituan.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthTest {
    private static final String RELEASED = """
            {"type": "object", "required": ["id"],
             "properties": {"id": {"type": "string"}, "note": {"type": "string"}}}""";

    @Test
    void a_new_optional_field_is_growth() throws Exception {
        assertEquals(List.of(), breaks("""
                {"type": "object", "required": ["id"], "properties":
                 {"id": {"type": "string"}, "note": {"type": "string"}, "more": {"type": "string"}}}"""));
    }

    @Test
    void a_field_that_is_gone_is_a_break() throws Exception {
        assertEquals(List.of("/note is gone"), breaks("""
                {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}"""));
    }

    @Test
    void another_type_is_a_break() throws Exception {
        assertEquals(List.of("/note changed its type"), breaks("""
                {"type": "object", "required": ["id"], "properties":
                 {"id": {"type": "string"}, "note": {"type": "integer"}}}"""));
    }

    @Test
    void a_new_required_field_is_a_break() throws Exception {
        assertEquals(List.of(" requires other fields: [\"id\",\"note\"]"), breaks("""
                {"type": "object", "required": ["id", "note"], "properties":
                 {"id": {"type": "string"}, "note": {"type": "string"}}}"""));
    }

    private static List<String> breaks(String now) throws Exception {
        return Growth.breaks(tree(RELEASED), tree(now));
    }

    private static JsonNode tree(String json) throws Exception {
        return new ObjectMapper().readTree(json);
    }
}
