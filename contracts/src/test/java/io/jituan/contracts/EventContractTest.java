package io.jituan.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventContractTest {
    private static final String HOW_TO_WRITE = "mvn -pl contracts test -Dcontracts.write=schemas writes it anew";
    private static final Pattern PERSONAL =
            Pattern.compile("(?i).*(phone|mobile|residentId|idNumber|birth|address|email|personName|staffName).*");
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static List<EventRecord> events() {
        return EventRecord.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_type_says_service_event_and_version_as_its_record_does(EventRecord event) {
        assertEquals(event.expectedType(), event.type());
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_schema_beside_a_record_says_what_the_record_says(EventRecord event) throws Exception {
        GoldenFile schema = GoldenFile.derived(event.schemaPath());
        JsonNode expected = SchemaOf.event(event);
        if (GoldenFile.isWriting("schemas")) {
            schema.write(expected);
        }
        assertEquals(GoldenFile.text(expected), schema.text(), HOW_TO_WRITE);
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_sample_fits_the_schema_and_survives_the_record(EventRecord event) throws Exception {
        JsonNode schema = SchemaOf.event(event);
        JsonNode sample = SampleOf.schema(schema);
        assertEquals(List.of(), violations(schema, sample));
        assertEquals(sample.toString(), JSON.writeValueAsString(JSON.treeToValue(sample, event.shape())));
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_schema_demands_what_a_reader_needs(EventRecord event) {
        JsonNode schema = SchemaOf.event(event);
        assertFalse(violations(schema, JSON.createObjectNode()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("events")
    void no_event_carries_personal_data(EventRecord event) {
        SchemaOf.event(event)
                .path("properties")
                .fieldNames()
                .forEachRemaining(name -> assertFalse(PERSONAL.matcher(name).matches(), name));
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_schema_only_grows_from_its_released_form(EventRecord event) throws Exception {
        GoldenFile schema = GoldenFile.released(event.type() + ".schema.json");
        GoldenFile sample = GoldenFile.released(event.type() + ".sample.json");
        JsonNode now = SchemaOf.event(event);
        if (GoldenFile.isWriting("release")) {
            schema.write(now);
            sample.write(SampleOf.schema(now));
        }
        if (schema.exists()) {
            assertEquals(
                    List.of(), Growth.breaks(schema.json(), now), "a break is a new type, sent beside the old one");
            assertEquals(List.of(), violations(now, sample.json()));
            assertEquals(
                    event.type(), JSON.treeToValue(sample.json(), event.shape()).type());
        }
    }

    @Test
    void no_released_event_is_gone() {
        Set<String> types = Set.copyOf(events().stream().map(EventRecord::type).toList());
        assertTrue(types.containsAll(GoldenFile.releasedTypes()), "a released type stays until nobody reads it");
    }

    @Test
    void the_asyncapi_document_tells_of_every_event() throws Exception {
        GoldenFile document = GoldenFile.derived("io/jituan/contracts/asyncapi.json");
        JsonNode expected = AsyncApi.document(events());
        if (GoldenFile.isWriting("schemas")) {
            document.write(expected);
        }
        assertEquals(GoldenFile.text(expected), document.text(), HOW_TO_WRITE);
    }

    private static List<String> violations(JsonNode schema, JsonNode document) {
        return SCHEMAS
                .getSchema(schema.toString(), InputFormat.JSON)
                .validate(document.toString(), InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
