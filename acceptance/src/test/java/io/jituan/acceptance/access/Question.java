package io.jituan.acceptance.access;

import com.fasterxml.jackson.databind.JsonNode;
import io.jituan.acceptance.system.ApiOperation;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.stream.Collectors;

/// A request of one operation that is right in all but who asks, and that changes nothing where it can be avoided.
///
/// @param operation which
/// @param path to the premises' thing
/// @param parameters those that must be there
/// @param body empty where it takes none
record Question(ApiOperation operation, String path, Map<String, String> parameters, String body) {
    /// No thing has come so far: whoever passes the guard is told that the version is stale.
    private static final String STALE = "\"999999\"";

    static Question of(ApiOperation operation, Premises premises, SampleBody bodies) {
        String path = operation.pathTo(premises.namesIn(operation));
        return new Question(operation, path, demandedParameters(operation, premises), body(operation, bodies));
    }

    Response askedBy(Asker asker) {
        RequestSpecification request =
                asker.request().get().contentType(operation.contentType()).queryParams(parameters);
        if (operation.isWrite()) {
            request.header("If-Match", STALE);
        }
        if (!body.isEmpty()) {
            request.body(body);
        }
        return request.request(operation.method(), path);
    }

    private static String body(ApiOperation operation, SampleBody bodies) {
        if (operation.contentType().equals("text/csv")) {
            return Premises.IMPORT;
        }
        JsonNode schema = operation.description().at("/requestBody/content/application~1json/schema");
        return schema.isMissingNode() ? "" : bodies.of(schema).toString();
    }

    private static Map<String, String> demandedParameters(ApiOperation operation, Premises premises) {
        return operation
                .description()
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asText().equals("query")
                        && parameter.path("required").asBoolean())
                .collect(Collectors.toMap(
                        parameter -> parameter.path("name").asText(), parameter -> premises.idIn(operation.path())));
    }
}
