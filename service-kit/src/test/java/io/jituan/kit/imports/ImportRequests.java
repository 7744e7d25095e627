package io.jituan.kit.imports;

import static io.restassured.RestAssured.given;

import io.jituan.testkit.token.Tokens;
import io.jituan.web.security.Role;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;

/// Requests as the importer makes them.
final class ImportRequests {
    static final String IMPORTS = "/api/v1/imports";
    static final String HOUSES_HEADER = "code,name,division_code,stage,capacity\n";
    static final String PLACES_HEADER = "code,name,level,parent_code\n";

    private static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private ImportRequests() {}

    static RequestSpecification asImporter() {
        return as(Role.IMPORTER);
    }

    static RequestSpecification as(Role role) {
        return given().config(AS_IT_IS).header("Authorization", Tokens.of(role).bearer());
    }

    static ValidatableResponse plan(String kind, byte[] file) {
        return asImporter()
                .contentType("application/octet-stream")
                .body(file)
                .post(IMPORTS + "/" + kind)
                .then();
    }

    static ValidatableResponse plan(String kind, String file) {
        return plan(kind, file.getBytes(StandardCharsets.UTF_8));
    }

    static String planned(String kind, String file) {
        return plan(kind, file).statusCode(201).extract().path("id");
    }

    static ValidatableResponse commit(String id, String mode) {
        return asImporter()
                .contentType("application/json")
                .body("{\"mode\":\"" + mode + "\"}")
                .post(IMPORTS + "/" + id + "/commit")
                .then();
    }

    static void imported(String kind, String file) {
        commit(planned(kind, file), "atomic").statusCode(200);
    }
}
