package io.jituan.kit.edge;

import static io.jituan.kit.edge.EdgeRequests.NOTES;
import static io.jituan.kit.edge.EdgeRequests.asDistrict;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.jituan.testkit.infrastructure.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class StrictJsonTest {
    @Test
    void anUnknownFieldIsNamedWithThoseThatAreKnown() {
        send("""
                {"title": "a", "colour": "RED", "weight": 1, "lines": [{"text": "a", "length": 1, "breadth": 2}]}""")
                .body("code", equalTo("field-unknown"))
                .body("violations[0].pointer", equalTo("/lines/0/breadth"))
                .body("detail", containsString("\"breadth\""))
                .body("detail", containsString("length, text"));
    }

    @Test
    void aValueOutsideItsListIsAnsweredWithTheList() {
        send("""
                {"title": "a", "colour": "PURPLE", "weight": 1}""")
                .body("code", equalTo("field-not-one-of"))
                .body("violations[0].pointer", equalTo("/colour"))
                .body("detail", containsString("RED, GREEN"))
                .body("detail", not(containsString("PURPLE")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "weight; \"1\"; 42",
                "weight; 1.5; 42",
                "weight; null; 42",
                "weight; true; 42",
                "title; 7; \"...\"",
                "title; [\"a\"]; \"...\"",
                "day; \"1.9.2026\"; 2026-09-01",
                "day; 20260901; 2026-09-01",
                "reference; \"7\"; 018f",
                "pinned; \"yes\"; true",
                "pinned; 1; true",
                "lines; {}; [...]"
            })
    void aValueOfAnotherFormIsNamedWithTheFormItShouldHave(String field, String value, String expected) {
        send("{\"%s\": %s}".formatted(field, value))
                .body("code", equalTo("field-unreadable"))
                .body("violations[0].pointer", equalTo("/" + field))
                .body("detail", containsString(expected));
    }

    @Test
    void anEnumerationTakesNoNumbers() {
        send("{\"colour\": 0}").body("code", equalTo("field-not-one-of"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": ",
                "{\"title\": \"half",
                "{\"title\" \"a\"}",
                "{\"title\": \"a\", \"title\": \"b\"}",
                "not json",
                "[]",
                "{\"title\": \"a\", \"colour\": \"RED\", \"weight\": 1} {}"
            })
    void whatIsNotOneWellFormedValueIsUnreadable(String body) {
        send(body).body("code", equalTo("body-unreadable")).body("detail", containsString("line 1"));
    }

    @Test
    void aTextThatIsTooLongIsRefusedBeforeItIsRead() {
        send("{\"title\": \"" + "x".repeat(1_000_001) + "\"}").body("code", equalTo("body-too-complex"));
    }

    @Test
    void aBodyOfTenMegabytesIsTooLarge() {
        asDistrict()
                .body("{\"title\": \"" + "x".repeat(10 * 1024 * 1024) + "\"}")
                .post(NOTES)
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("body-too-large"))
                .body("detail", containsString("8 MB"));
        asDistrict()
                .body("[" + " ".repeat(10 * 1024 * 1024) + "]")
                .post(NOTES)
                .then()
                .statusCode(413);
    }

    @Test
    void anEmptyBodyIsMissing() {
        asDistrict().post(NOTES).then().statusCode(400).body("code", equalTo("body-missing"));
        send("null").body("code", equalTo("body-missing"));
    }

    private static ValidatableResponse send(String body) {
        return asDistrict().body(body).post(NOTES).then().statusCode(400).contentType("application/problem+json");
    }
}
