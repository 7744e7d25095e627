package io.jituan.kit.edge;

import static io.restassured.RestAssured.given;

import io.jituan.testkit.token.Tokens;
import io.jituan.web.security.Role;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/// The requests that the tests of the edge begin with.
final class EdgeRequests {
    static final String NOTES = "/api/v1/notes";

    private EdgeRequests() {}

    static RequestSpecification asDistrict() {
        return given().header("Authorization", Tokens.of(Role.DISTRICT_ADMIN).bearer())
                .contentType("application/json");
    }

    static RequestSpecification as(Tokens tokens) {
        return given().header("Authorization", tokens.bearer()).contentType("application/json");
    }

    static String freshTitle() {
        return "note " + UUID.randomUUID();
    }

    static String note(String title) {
        return """
                {"title": "%s", "colour": "RED", "weight": 1}""".formatted(title);
    }

    /// The path of a note just written.
    static String written(String title) {
        return asDistrict()
                .body(note(title))
                .post(NOTES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
