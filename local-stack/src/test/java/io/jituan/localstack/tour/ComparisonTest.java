package io.jituan.localstack.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jituan.localstack.tour.Step.Expectation;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"a\": 1, \"b\": [1, 2]}             | {\"b\":[1,2],\"a\":1}",
                "{\"id\": …}                           | {\"id\":\"0198\"}",
                "{\"id\": \"…\"}                       | {\"id\":{\"any\":\"thing\"}}",
                "{\"name\": \"涪陵…集团\"}              | {\"name\":\"涪陵城区小学集团\"}",
                "{\"a\": 1, …}                         | {\"a\":1,\"more\":true}",
                "{…}                                   | {\"anything\":1}",
                "[1, …]                                | [1,2,3]",
                "[…]                                   | []",
                "{\"text\": \"a … and a \\\" quote\"}  | {\"text\":\"a b and a \\\" quote\"}"
            })
    void answersAsPrinted(String expected, String got) {
        assertEquals(Optional.empty(), Comparison.firstDifference(new Expectation.Json(expected), got));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"a\": 1}           | {\"a\":2}              | /a: 1 expected, got 2",
                "{\"a\": {\"b\": 1}}  | {\"a\":{\"b\":\"1\"}}  | /a/b: 1 expected, got \"1\"",
                "{\"a\": 1}           | {\"a\":1,\"b\":2}      | /b: is not expected, got 2",
                "{\"a\": 1, …}        | {\"b\":2}              | /a: 1 expected, but it is missing",
                "[1]                  | [1,2]                  | the whole: 1 elements expected, got 2",
                "[1, 2, …]            | [1]                    | the whole: 2 elements expected, got 1",
                "[{\"a\": \"x…\"}]    | [{\"a\":\"yx\"}]       | /0/a: \"x…\" expected, got \"yx\""
            })
    void namesTheFirstDifference(String expected, String got, String difference) {
        assertEquals(Optional.of(difference), Comparison.firstDifference(new Expectation.Json(expected), got));
    }

    @Test
    void somethingElseThanJsonIsADifference() {
        Optional<String> difference = Comparison.firstDifference(new Expectation.Json("{}"), "<html>");

        assertTrue(difference.orElse("").startsWith("the answer is no JSON"), difference.toString());
    }

    @Test
    void textIsComparedWithoutTrailingBlanks() {
        assertEquals(
                Optional.empty(),
                Comparison.firstDifference(
                        new Expectation.Text("HTTP/1.1 200 OK\ndate: …"), "HTTP/1.1 200 OK  \r\ndate: now\n\n"));
        assertEquals(
                Optional.of("the text differs"),
                Comparison.firstDifference(new Expectation.Text("HTTP/1.1 200 OK"), "HTTP/1.1 404 Not Found"));
    }

    @Test
    void whatLooksLikeAPatternInTextIsTakenLiterally() {
        assertEquals(Optional.of("the text differs"), Comparison.firstDifference(new Expectation.Text("a.c"), "abc"));
    }
}
