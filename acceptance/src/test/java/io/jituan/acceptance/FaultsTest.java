package io.jituan.acceptance;

import static io.jituan.acceptance.system.ExactAnswer.assertProblem;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jituan.acceptance.system.Founding;
import io.jituan.acceptance.system.Jituan;
import io.jituan.acceptance.system.RunningSystem;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/// What people get who do it wrong: the exact answers.
@ExtendWith(RunningSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsTest {
    private final Jituan jituan;
    private String code = "";
    private String path = "";

    FaultsTest(Jituan jituan) {
        this.jituan = jituan;
    }

    @BeforeAll
    void aSchool() {
        code = new Founding(jituan).school();
        path = "/api/v1/schools/"
                + jituan.district().get("/api/v1/schools/by-code/" + code).path("id");
    }

    @Test
    void nobodySignedIn() {
        assertProblem("""
                {
                  "type": "/problems/token-missing",
                  "title": "Sign-in needed",
                  "status": 401,
                  "detail": "This request needs a token, and it carries none. Sign in and send the access token as \\"Authorization: Bearer ...\\".",
                  "instance": "/api/v1/schools",
                  "code": "token-missing"
                }
                """, jituan.anonymously().get("/api/v1/schools"));
    }

    @Test
    void theWrongRole() {
        assertProblem("""
                {
                  "type": "/problems/role-missing",
                  "title": "Role missing",
                  "status": 403,
                  "detail": "This needs one of the roles: district-admin. Sign in with such a role, or ask the district administrator for it.",
                  "instance": "/api/v1/schools",
                  "code": "role-missing"
                }
                """, jituan.as("district-viewer").body(school()).post("/api/v1/schools"));
    }

    @Test
    void theWrongRoleInChinese() {
        jituan.as("district-viewer")
                .header("Accept-Language", "zh-CN")
                .body(school())
                .post("/api/v1/schools")
                .then()
                .statusCode(403)
                .header("Content-Language", equalTo("zh"))
                .body("title", equalTo("缺少角色"));
    }

    @Test
    void anotherSchoolsData() {
        Response answer = jituan.as("school-admin@3150100001")
                .header("If-Match", etag())
                .body(capacity(900))
                .put(path + "/capacity");
        assertProblem("""
                {
                  "type": "/problems/scope-missing",
                  "title": "Outside your organisation",
                  "status": 403,
                  "detail": "Your role does not reach this organisation; it needs one of: school-admin of %s. Sign in for that organisation, or ask somebody who speaks for it.",
                  "instance": "%s/capacity",
                  "code": "scope-missing"
                }
                """.formatted(code, path), answer);
    }

    @Test
    void aStaleEtag() {
        String seen = etag();
        write(seen, 800).then().statusCode(200);
        assertProblem("""
                {
                  "type": "/problems/stale-version",
                  "title": "Changed since you read it",
                  "status": 412,
                  "detail": "Somebody changed this after you had read it, so your change was not made. Read it again, look at what is new, and send your change with the new ETag.",
                  "instance": "%s/capacity",
                  "code": "stale-version"
                }
                """.formatted(path), write(seen, 700));
    }

    @Test
    void noEtagAtAll() {
        jituan.district()
                .body(capacity(600))
                .put(path + "/capacity")
                .then()
                .statusCode(428)
                .body("code", equalTo("if-match-missing"));
    }

    @Test
    void aRepeatedIdempotencyKeyGivesTheSameAnswerOnceAndAnotherBodyIsRefused() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> school = school();
        Response first = withKey(key).body(school).post("/api/v1/schools");
        Response again = withKey(key).body(school).post("/api/v1/schools");
        first.then().statusCode(201);
        again.then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("Location"), again.header("Location"));
        assertProblem("""
                {
                  "type": "/problems/idempotency-key-reused",
                  "title": "Idempotency-Key used before",
                  "status": 422,
                  "detail": "The same Idempotency-Key came before with another request. Use a fresh key for a new change; send the same body to repeat the earlier one.",
                  "instance": "/api/v1/schools",
                  "code": "idempotency-key-reused"
                }
                """, withKey(key).body(school()).post("/api/v1/schools"));
    }

    @Test
    void anUnknownField() {
        Map<String, Object> school = new HashMap<>(school());
        school.put("colour", "red");
        String said = "The field \\\"colour\\\" is not known here. Known fields are: centreCode, city, code, county,"
                + " divisionCode, level, locality, name, openedOn, ownership, province, stage, townshipCode.";
        assertProblem("""
                {
                  "type": "/problems/field-unknown",
                  "title": "Unknown field",
                  "status": 400,
                  "detail": "%1$s",
                  "instance": "/api/v1/schools",
                  "code": "field-unknown",
                  "violations": [{"pointer": "/colour", "code": "field-unknown", "message": "%1$s"}]
                }
                """.formatted(said), jituan.district().body(school).post("/api/v1/schools"));
    }

    @Test
    void aBodyOfTenMegabytes() {
        String megabytes = "x".repeat(10 * 1024 * 1024);
        assertProblem(
                """
                {
                  "type": "/problems/body-too-large",
                  "title": "Body too large",
                  "status": 413,
                  "detail": "The body is longer than 8 MB. Send less at once; for many rows use the import of the service, which takes large files.",
                  "instance": "/api/v1/schools",
                  "code": "body-too-large"
                }
                """, jituan.district().body("{\"name\":\"" + megabytes + "\"}").post("/api/v1/schools"));
    }

    @Test
    void aBrokenCsvFile() {
        Response answer = jituan.district()
                .contentType("text/csv; charset=UTF-8")
                .body("code,name,level,parent_code\n500102999000,\"没有结尾的引号,township,500102000000\n")
                .post("/api/v1/group/imports/areas");
        assertProblem("""
                {
                  "type": "/problems/import-quote-broken",
                  "title": "A quotation mark is missing",
                  "status": 400,
                  "detail": "On line 2, column 2, a quoted cell does not end, or goes on after its closing quotation mark. Put one quotation mark before and one after the cell, and double every quotation mark within it.",
                  "instance": "/api/v1/group/imports/areas",
                  "code": "import-quote-broken"
                }
                """, answer);
    }

    @Test
    void aFileOfWhichSomeRowsAreRefusedSaysWhichAndWhy() {
        Response plan = jituan.district()
                .contentType("text/csv; charset=UTF-8")
                .body("""
                        code,name,level,parent_code
                        5001020060001,太长的代码,township,500102000000
                        500102998000,验收街道,township,500102000000
                        """)
                .post("/api/v1/group/imports/areas");
        plan.then()
                .statusCode(201)
                .body("counts.created", equalTo(1))
                .body("counts.refused", equalTo(1))
                .body("rejected[0].line", equalTo(2));
    }

    @Test
    void anAddressThatNobodyServes() {
        assertProblem("""
                {
                  "type": "/problems/route-unknown",
                  "title": "Nothing is served here",
                  "status": 404,
                  "detail": "There is no resource under /api/v1/dragons. Look up the path in the API document at /openapi.",
                  "instance": "/api/v1/dragons",
                  "code": "route-unknown"
                }
                """, jituan.district().get("/api/v1/dragons"));
    }

    private RequestSpecification withKey(String key) {
        return jituan.district().header("Idempotency-Key", key);
    }

    private Response write(String seen, int seats) {
        return jituan.district().header("If-Match", seen).body(capacity(seats)).put(path + "/capacity");
    }

    private String etag() {
        return jituan.district().get(path).header("ETag");
    }

    private static Map<String, Object> capacity(int seats) {
        return Map.of("classes", 12, "seats", seats, "pupils", 500);
    }

    private static Map<String, Object> school() {
        return Map.of("name", "验收学校" + UUID.randomUUID(), "divisionCode", "500101");
    }
}
