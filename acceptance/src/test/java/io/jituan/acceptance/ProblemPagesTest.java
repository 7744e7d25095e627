package io.jituan.acceptance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jituan.acceptance.system.Jituan;
import io.jituan.acceptance.system.RunningSystem;
import io.jituan.testkit.catalogue.RefusalCatalogue;
import io.jituan.web.policy.Policy;
import io.jituan.web.problem.Refusal;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Whoever meets a problem finds it explained under its `type`, in Chinese and in English, whichever part of the
/// system has refused.
@ExtendWith(RunningSystem.class)
class ProblemPagesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> SERVICES = List.of("group", "personnel", "enrollment", "assessment");

    private final Jituan jituan;

    ProblemPagesTest(Jituan jituan) {
        this.jituan = jituan;
    }

    @Test
    void everyRefusalOfEveryServiceHasItsPageInBothLanguages() throws JsonProcessingException {
        Map<String, JsonNode> explained = explanations();
        assertTrue(explained.size() > 100, "there are fewer refusals than ever: " + explained.size());
        explained.forEach((code, explanation) -> {
            String clause = explanation.path("clause").asText();
            shows(page(code, Locale.ENGLISH), explanation.path("en"), clause, Locale.ENGLISH);
            shows(page(code, Locale.CHINESE), explanation.path("zh"), clause, Locale.CHINESE);
        });
    }

    /// Frontends go by the code alone, so two services may not mean different things by one.
    @Test
    void aCodeMeansTheSameInEveryService() throws JsonProcessingException {
        Map<String, JsonNode> seen = new HashMap<>();
        for (String service : SERVICES) {
            for (JsonNode explanation : explanationsOf(service)) {
                String code = explanation.path("code").asText();
                JsonNode other = seen.putIfAbsent(code, explanation);
                assertEquals(other == null ? explanation : other, explanation, code);
            }
        }
    }

    @Test
    void everyRefusalOfTheEdgeHasItsPageToo() {
        for (Refusal refusal : RefusalCatalogue.in("io.jituan.web").refusals()) {
            page(refusal.code(), Locale.ENGLISH).body(containsString(refusal.code()));
        }
    }

    @Test
    void theTypeOfAProblemLeadsToItsPageAndTheExampleThereIsOfTheSameMake() {
        JsonPath problem = jituan.district()
                .queryParam("limit", "0")
                .get("/api/v1/schools")
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();
        JsonPath explained = given().baseUri(jituan.gateway())
                .accept("application/json")
                .get(problem.getString("type"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals("limit-out-of-range", explained.getString("code"));
        assertEquals(problem.getString("title"), explained.getString("title"));
        assertEquals(problem.getMap("").keySet(), explained.getMap("example").keySet());
    }

    @Test
    void theListLeadsToEveryPage() {
        List<String> types = given().accept("application/json")
                .get(jituan.gateway() + "/problems")
                .then()
                .statusCode(200)
                .body("missing", equalTo(List.of()))
                .extract()
                .path("items.type");
        String page =
                given().accept("text/html").get(jituan.gateway() + "/problems").asString();
        List<String> unlisted = types.stream()
                .filter(type -> !page.contains("href=\"" + type + "?lang=en\""))
                .toList();
        assertEquals(List.of(), unlisted);
    }

    @Test
    void aCodeThatNobodyKnowsIsNotFoundAndThePageLeadsToTheList() {
        given().accept("text/html")
                .get(jituan.gateway() + "/problems/<b>unicorn")
                .then()
                .statusCode(404)
                .body(containsString("No such problem"))
                .body(containsString("&lt;b&gt;unicorn"))
                .body(containsString("href=\"/problems?lang=en\""));
        given().accept("application/json")
                .get(jituan.gateway() + "/problems/unicorn")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("problem-unknown"));
    }

    private ValidatableResponse page(String code, Locale language) {
        return given().accept("text/html")
                .header("Accept-Language", language.toLanguageTag())
                .get(jituan.gateway() + "/problems/" + code)
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo(language.getLanguage()));
    }

    private static void shows(ValidatableResponse page, JsonNode text, String clause, Locale language) {
        page.body(containsString(escaped(text.path("title").asText())))
                .body(containsString(escaped(text.path("meaning").asText())))
                .body(containsString(escaped(text.path("remedy").asText())))
                .body(containsString(escaped(text.path("example").path("detail").toString())));
        Policy.clause(clause, language)
                .ifPresent(known -> page.body(containsString(clause + " " + escaped(known.title())))
                        .body(containsString(escaped(known.sentence()))));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private Map<String, JsonNode> explanations() throws JsonProcessingException {
        Map<String, JsonNode> byCode = new HashMap<>();
        for (String service : SERVICES) {
            explanationsOf(service)
                    .forEach(explanation -> byCode.put(explanation.path("code").asText(), explanation));
        }
        return byCode;
    }

    private JsonNode explanationsOf(String service) throws JsonProcessingException {
        return JSON.readTree(given().accept("application/json")
                        .get(jituan.url(service + "-service") + "/q/openapi")
                        .asString())
                .path("x-problems");
    }
}
