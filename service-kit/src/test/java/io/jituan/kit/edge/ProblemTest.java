package io.jituan.kit.edge;

import static io.jituan.kit.edge.EdgeRequests.NOTES;
import static io.jituan.kit.edge.EdgeRequests.asDistrict;
import static io.jituan.kit.edge.EdgeRequests.freshTitle;
import static io.jituan.kit.edge.EdgeRequests.note;
import static io.jituan.kit.edge.EdgeRequests.written;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.jituan.testkit.infrastructure.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ProblemTest {
    private static final String PROBLEM = "application/problem+json";

    @Test
    void aRefusalSaysWhatWasWrongAndWhatToDo() {
        UUID unknown = UUID.randomUUID();
        asDistrict()
                .header("X-Request-Id", "request-4711")
                .get(NOTES + "/" + unknown)
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .header("X-Request-Id", "request-4711")
                .header("Content-Language", "en")
                .body("type", equalTo("/problems/note-not-found"))
                .body("title", equalTo("No such note"))
                .body("status", equalTo(404))
                .body("detail", equalTo("There is no note " + unknown + ". Look it up in the list."))
                .body("instance", equalTo(NOTES + "/" + unknown))
                .body("code", equalTo("note-not-found"))
                .body("requestId", equalTo("request-4711"));
    }

    @Test
    void itNamesThePathThatTheClientAskedTheGatewayFor() {
        asDistrict()
                .header("X-Original-Path", "/api/v1/group/notes/7")
                .get(NOTES + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("instance", equalTo("/api/v1/group/notes/7"));
    }

    @Test
    void itIsSaidInChineseWhereChineseIsAskedFor() {
        asDistrict()
                .header("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.5")
                .get(NOTES + "/" + UUID.randomUUID())
                .then()
                .header("Content-Language", "zh")
                .body("title", equalTo("没有这条记录"))
                .body("detail", containsString("请在列表中查找。"));
    }

    @Test
    void theLoserOfARaceForAConstraintHearsItsClause() {
        String title = freshTitle();
        written(title);
        asDistrict()
                .body(note(title))
                .post(NOTES)
                .then()
                .statusCode(409)
                .body("code", equalTo("note-title-taken"))
                .body("clause", equalTo("4.1.3"));
    }

    @ParameterizedTest
    @CsvSource({
        "defects, 500, unexpected-error",
        "unmapped-constraints, 500, unexpected-error",
        "lost-races, 409, changed-meanwhile"
    })
    void whatGoesWrongBelowIsToldWithoutDetail(String trouble, int status, String code) {
        asDistrict()
                .post("/api/v1/troubles/" + trouble)
                .then()
                .statusCode(status)
                .contentType(PROBLEM)
                .body("code", equalTo(code))
                .body(not(containsString("张三")))
                .body(not(containsString("note_title")))
                .body(not(containsString("Exception")));
    }

    @Test
    void aLostRaceOfAConditionalRequestIsAStaleVersion() {
        asDistrict()
                .header("If-Match", "\"0\"")
                .post("/api/v1/troubles/lost-races")
                .then()
                .statusCode(412);
    }

    @Test
    void pathsMethodsAndMediaTypesThatAreNotServedAreNamed() {
        asDistrict()
                .get("/api/v1/nothing")
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("code", equalTo("route-unknown"));
        given().get("/nothing").then().statusCode(404).contentType(PROBLEM).body("code", equalTo("route-unknown"));
        asDistrict()
                .patch(NOTES)
                .then()
                .statusCode(405)
                .contentType(PROBLEM)
                .header("Allow", containsString("GET"))
                .body("code", equalTo("method-not-allowed"));
        asDistrict()
                .accept("image/png")
                .get(NOTES)
                .then()
                .statusCode(406)
                .contentType(PROBLEM)
                .body("code", equalTo("not-acceptable"));
        asDistrict()
                .contentType("text/plain")
                .body("hello")
                .post(NOTES)
                .then()
                .statusCode(415)
                .contentType(PROBLEM)
                .body("code", equalTo("media-type-unsupported"));
    }

    @Test
    void aParameterThatCannotBeReadIsNamed() {
        asDistrict()
                .get(NOTES + "/not-a-uuid")
                .then()
                .statusCode(400)
                .body("code", equalTo("parameter-unreadable"))
                .body("detail", containsString("\"id\""));
        asDistrict()
                .queryParam("day", "1.9.2026")
                .get(NOTES)
                .then()
                .statusCode(400)
                .body("code", equalTo("parameter-unreadable"))
                .body("detail", containsString("\"day\""))
                .body("detail", containsString("2026-09-01"));
        asDistrict()
                .queryParam("colour", "BLUE")
                .get(NOTES)
                .then()
                .statusCode(400)
                .body("code", equalTo("parameter-not-one-of"))
                .body("detail", containsString("RED, GREEN"));
        asDistrict()
                .queryParam("limit", "many")
                .get(NOTES)
                .then()
                .statusCode(400)
                .body("detail", containsString("\"limit\""));
        asDistrict()
                .queryParam("least", "0")
                .get(NOTES)
                .then()
                .statusCode(400)
                .body("code", equalTo("parameter-invalid"))
                .body("detail", containsString("\"least\""));
    }

    @Test
    void everyInvalidFieldIsListedWithItsPlace() {
        String body = """
                {"title": " ", "weight": 1, "lines": [{"text": "a", "length": 1}, {"text": "", "length": -1}]}""";
        asDistrict()
                .body(body)
                .post(NOTES)
                .then()
                .statusCode(400)
                .body("code", equalTo("field-invalid"))
                .body("violations.pointer", hasItems("/title", "/colour", "/lines/1/text", "/lines/1/length"))
                .body("violations.pointer", not(hasItem("/lines/0/text")));
    }

    @Test
    void theMessagesOfInvalidFieldsAreChineseToo() {
        asDistrict()
                .header("Accept-Language", "zh-CN")
                .body("""
                {"title": "a", "weight": 1}""")
                .post(NOTES)
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("不能为null"));
    }
}
