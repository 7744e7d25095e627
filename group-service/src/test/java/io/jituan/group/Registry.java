package io.jituan.group;

import static io.restassured.RestAssured.given;

import io.jituan.testkit.token.Tokens;
import io.jituan.web.security.Role;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// Makes schools and groups for tests over the public API, each with codes of its own, so that tests do not meet.
public final class Registry {
    public static final String FOUNDED = "2021-03-01";

    private static final AtomicInteger SERIAL = new AtomicInteger(500_000);

    private Registry() {}

    /// The district's administrator, sending JSON.
    public static RequestSpecification district() {
        return as(Tokens.of(Role.DISTRICT_ADMIN));
    }

    /// Anybody, sending JSON.
    public static RequestSpecification as(Tokens caller) {
        return given().header("Authorization", caller.bearer()).contentType("application/json");
    }

    /// A new school's code; the school has a principal since 2020.
    public static String school() {
        String code = "2150" + SERIAL.incrementAndGet();
        String id = district()
                .body(Map.of("code", code, "name", "测试小学" + code, "divisionCode", "500102"))
                .post("/api/v1/schools")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        principal(id, "P-" + code, "2020-09-01").statusCode(200);
        return code;
    }

    public static String schoolId(String code) {
        return district()
                .get("/api/v1/schools/by-code/" + code)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    public static ValidatableResponse principal(String schoolId, String staffCode, String since) {
        return district()
                .header("If-Match", "*")
                .body(Map.of("staffCode", staffCode, "name", "测试校长", "since", since))
                .put("/api/v1/schools/" + schoolId + "/principal")
                .then();
    }

    /// A new group's code, founded on [#FOUNDED] and led by a new school.
    public static String group() {
        return groupLedBy(school());
    }

    public static String groupLedBy(String leadCode) {
        String code = "T-" + SERIAL.incrementAndGet();
        establish(deliberated(leadCode, school()), code).statusCode(200);
        return code;
    }

    public static String groupId(String code) {
        return district()
                .get("/api/v1/groups/by-code/" + code)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    /// The id of a new case in draft.
    public static String draft(String leadCode, String candidateCode) {
        return district()
                .body(Map.of(
                        "title",
                        "测试集团认定",
                        "leadSchool",
                        leadCode,
                        "candidates",
                        List.of(Map.of("school", candidateCode, "type", "INTEGRATED", "distanceMetres", 3200))))
                .post("/api/v1/formation-cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /// The id of a new case whose file is complete and whose establishment was decided.
    public static String deliberated(String leadCode, String candidateCode) {
        String id = draft(leadCode, candidateCode);
        step(id, "research").statusCode(200);
        List.of("REGIONAL", "INITIATIVE", "WILLINGNESS", "FOUNDATION").forEach(test -> finding(id, test, "PASSED"));
        step(id, "consult").statusCode(200);
        opinion(id).statusCode(200);
        step(id, "deliberate").statusCode(200);
        decision(id, "ESTABLISH", 3, 0).statusCode(200);
        return id;
    }

    public static ValidatableResponse step(String id, String verb) {
        return district()
                .body(stepOn(FOUNDED))
                .post("/api/v1/formation-cases/" + id + "/" + verb)
                .then();
    }

    public static Map<String, Object> stepOn(String day) {
        return Map.of(
                "on",
                day,
                "opinion",
                "同意",
                "documents",
                List.of(Map.of("title", "报告", "kind", "REPORT", "reference", "涪教委〔2021〕1号")),
                "people",
                List.of("区教委基教科"));
    }

    public static ValidatableResponse finding(String id, String test, String result) {
        return district()
                .header("If-Match", "*")
                .body(Map.of("result", result, "text", "调研结论", "foundOn", FOUNDED))
                .put("/api/v1/formation-cases/" + id + "/findings/" + test)
                .then();
    }

    public static ValidatableResponse opinion(String id) {
        return district()
                .body(Map.of("party", "教职工代表大会", "position", "IN_FAVOUR", "text", "赞成", "heardOn", FOUNDED))
                .post("/api/v1/formation-cases/" + id + "/opinions")
                .then();
    }

    public static ValidatableResponse decision(String id, String outcome, int votesFor, int votesAgainst) {
        return district()
                .header("If-Match", "*")
                .body(Map.of(
                        "outcome", outcome,
                        "participants", List.of("主任", "副主任", "基教科", "人事科"),
                        "votesFor", votesFor,
                        "votesAgainst", votesAgainst,
                        "abstentions", 0,
                        "text", "集体审议",
                        "decidedOn", FOUNDED))
                .put("/api/v1/formation-cases/" + id + "/decision")
                .then();
    }

    public static ValidatableResponse establish(String caseId, String groupCode) {
        return district()
                .body(Map.of(
                        "groupCode",
                        groupCode,
                        "groupName",
                        "测试教育集团" + groupCode,
                        "mode",
                        "PILOT",
                        "establishedOn",
                        FOUNDED,
                        "step",
                        stepOn(FOUNDED)))
                .post("/api/v1/formation-cases/" + caseId + "/establish")
                .then();
    }

    public static ValidatableResponse admit(String group, String school, String type, String beganOn) {
        return district()
                .body(Map.of(
                        "group", group, "school", school, "type", type, "beganOn", beganOn, "decision", "涪教委〔2021〕2号"))
                .post("/api/v1/memberships")
                .then();
    }
}
