package io.jituan.gateway.problems;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.jituan.gateway.support.Surroundings;
import io.jituan.gateway.support.World;
import io.jituan.testkit.catalogue.RefusalCatalogue;
import io.jituan.web.problem.Refusal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages that the `type` of a problem leads to. Nobody listens where enrollment-service should be.
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ProblemsTest {
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    @SuppressWarnings("NullAway.Init")
    World world;

    @ParameterizedTest
    @MethodSource("ownCodes")
    void everyRefusalOfTheGatewayHasItsPageInBothLanguages(String code) {
        browser().get("/problems/" + code).then().statusCode(200).body(containsString("What to do"));
        browser()
                .queryParam("lang", "zh")
                .get("/problems/" + code)
                .then()
                .statusCode(200)
                .body(containsString("处理办法"));
    }

    static Stream<String> ownCodes() {
        return Stream.of("io.jituan.gateway", "io.jituan.web")
                .flatMap(room -> RefusalCatalogue.in(room).refusals().stream())
                .map(Refusal::code);
    }

    @Test
    void aPageSaysWhatItMeansWhatToDoAndShowsAnExample() {
        browser()
                .get("/problems/too-many-requests")
                .then()
                .statusCode(200)
                .contentType("text/html; charset=UTF-8")
                .header("Content-Language", equalTo("en"))
                .body(containsString("<html lang=\"en\">"))
                .body(containsString("HTTP 429"))
                .body(containsString("Go on after [seconds] seconds"))
                .body(containsString("&quot;type&quot; : &quot;/problems/too-many-requests&quot;"))
                .body(containsString("Go on after 2 seconds"))
                .body(containsString("href=\"?lang=zh\""));
    }

    @Test
    void theLanguageIsThatOfTheAddressElseThatOfTheBrowser() {
        browser()
                .header("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.8")
                .get("/problems/token-missing")
                .then()
                .header("Content-Language", equalTo("zh"))
                .body(containsString("<html lang=\"zh\">"))
                .body(containsString("需要登录"));
        browser()
                .header("Accept-Language", "zh-CN")
                .queryParam("lang", "en")
                .get("/problems/token-missing")
                .then()
                .body(containsString("Sign-in needed"));
    }

    @Test
    void aPageLoadsNothingRunsNothingAndMayBeKept() {
        browser()
                .get("/problems/token-missing")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("script-src")))
                .header("Cache-Control", equalTo("public, max-age=300"))
                .header("Vary", containsString("Accept-Language"))
                .body(not(containsString("<script")))
                .body(not(containsString("http://")))
                .body(not(containsString("https://")))
                .body(containsString("name=\"viewport\""));
    }

    @Test
    void programsGetTheSameAsJson() {
        given().accept("application/json")
                .get("/problems/role-missing")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("code", equalTo("role-missing"))
                .body("type", equalTo("/problems/role-missing"))
                .body("status", equalTo(403))
                .body("remedy", startsWith("Sign in with such a role"))
                .body("clause", nullValue())
                .body("sentBy", hasItem("gateway"))
                .body("example.status", equalTo(403))
                .body("example.detail", containsString("district-admin, group-lead"));
    }

    @Test
    void whoeverDoesNotSayWhatHeWantsGetsThePage() {
        given().accept("*/*").get("/problems/role-missing").then().contentType("text/html; charset=UTF-8");
        given().accept("*/*").get("/problems").then().contentType("text/html; charset=UTF-8");
    }

    @Test
    void theListLeadsToEveryPageAndSaysWhoseProblemsAreMissing() {
        browser()
                .get("/problems")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body(containsString("href=\"/problems/role-missing?lang=en\""))
                .body(containsString("<h2>HTTP 403</h2>"))
                .body(containsString("enrollment-service"));
        given().accept("application/json")
                .header("Accept-Language", "zh")
                .get("/problems")
                .then()
                .statusCode(200)
                .body("items.title", hasItem("缺少角色"))
                .body("missing", hasItem("enrollment-service"));
    }

    @Test
    void aListCanBeNarrowedToAStatusAndStaysSoInTheOtherLanguage() {
        given().accept("application/json")
                .get("/problems?status=403")
                .then()
                .body("items.code", hasItem("scope-missing"))
                .body("items.status", everyItem(equalTo(403)));
        browser().get("/problems?status=403").then().body(containsString("href=\"?lang=zh&amp;status=403\""));
    }

    @Test
    void whatAnAddressSaysIsTextAndNothingElse() {
        browser()
                .queryParam("status", "\"><script>alert(1)</script>")
                .get("/problems")
                .then()
                .body(not(containsString("<script")));
    }

    /// Whether the code is wrong cannot be said while a service has never been heard of.
    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json"})
    void aCodeThatNobodyKnowsMayBeThatOfAServiceThatIsMissing(String accepted) {
        given().accept(accepted)
                .get("/problems/unicorn-unknown")
                .then()
                .statusCode(503)
                .header("Cache-Control", equalTo("no-store"))
                .body(containsString("enrollment-service"))
                .body(containsString("service-unavailable"));
    }

    @Test
    void whatAServiceRefusesIsExplainedOutOfItsDocumentAlsoWhenItHasGoneDown() {
        world.personnel().on("/q/openapi", 200, """
                {"x-problems": [{"code": "unicorn-tired", "status": 409, "clause": "4.1.3",
                  "en": {"title": "Tired", "meaning": "It sleeps <now>", "remedy": "Wait", "example": {"status": 409}},
                  "zh": {"title": "累了", "meaning": "睡着", "remedy": "等待", "example": {"status": 409}}}]}""");
        await().atMost(TEN_SECONDS)
                .untilAsserted(
                        () -> browser().get("/problems/unicorn-tired").then().statusCode(200));
        world.personnel().on("/q/openapi", 500, "{}");
        browser()
                .get("/problems/unicorn-tired")
                .then()
                .statusCode(200)
                .body(containsString("It sleeps &lt;now&gt;"))
                .body(containsString("4.1.3 Size of groups"))
                .body(containsString("personnel-service"));
        browser()
                .header("Accept-Language", "zh")
                .get("/problems/unicorn-tired")
                .then()
                .body(containsString("4.1.3 集团规模"));
    }

    private static RequestSpecification browser() {
        return given().accept("text/html");
    }
}
