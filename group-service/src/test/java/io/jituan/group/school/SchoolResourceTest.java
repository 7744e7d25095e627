package io.jituan.group.school;

import static io.jituan.group.Registry.admit;
import static io.jituan.group.Registry.as;
import static io.jituan.group.Registry.district;
import static io.jituan.group.Registry.group;
import static io.jituan.group.Registry.school;
import static io.jituan.group.Registry.schoolId;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.jituan.testkit.Clause;
import io.jituan.testkit.infrastructure.Infrastructure;
import io.jituan.testkit.token.Tokens;
import io.jituan.web.security.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Schools over HTTP: who may do what, versions, names, ends.
@QuarkusTest
@WithTestResource(Infrastructure.class)
class SchoolResourceTest {
    private static final Map<String, Object> CAPACITY = Map.of("classes", 12, "seats", 540, "pupils", 498);

    @Test
    void a_school_reports_its_own_capacity_and_no_other_schools() {
        String own = school();
        String other = school();
        Tokens admin = Tokens.of(Role.SCHOOL_ADMIN).school(own);

        as(admin)
                .header("If-Match", "*")
                .body(CAPACITY)
                .put(path(own, "capacity"))
                .then()
                .statusCode(200)
                .body("capacity.pupils", equalTo(498));
        as(admin)
                .header("If-Match", "*")
                .body(CAPACITY)
                .put(path(other, "capacity"))
                .then()
                .statusCode(403)
                .body("code", equalTo("scope-missing"))
                .body("detail", containsString(other));
    }

    @Test
    void an_update_says_which_version_it_replaces() {
        String code = school();

        district().body(CAPACITY).put(path(code, "capacity")).then().statusCode(428);
        district()
                .header("If-Match", "\"0\"")
                .body(CAPACITY)
                .put(path(code, "capacity"))
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
        district()
                .header("If-Match", "\"1\"")
                .body(CAPACITY)
                .put(path(code, "capacity"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
    }

    @Test
    void an_unknown_field_is_named() {
        district()
                .body(Map.of("name", "某校", "divisionCode", "500102", "headmaster", "x"))
                .post("/api/v1/schools")
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem("/headmaster"));
    }

    @Test
    void nobody_reads_without_a_token() {
        given().get("/api/v1/schools").then().statusCode(401);
    }

    @Test
    void the_code_may_follow_and_the_history_says_so() {
        String name = "后补代码小学" + school();
        String id = district()
                .body(Map.of("name", name, "divisionCode", "500102"))
                .post("/api/v1/schools")
                .then()
                .statusCode(201)
                .body("code", nullValue())
                .extract()
                .path("id");

        district()
                .header("If-Match", "\"0\"")
                .body(Map.of("code", "2150999999", "name", name, "divisionCode", "500102"))
                .put("/api/v1/schools/" + id)
                .then()
                .statusCode(200);

        district()
                .get("/api/v1/schools/by-code/2150999999")
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        district()
                .get("/api/v1/schools/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("REKEYED", "CREATED"));
    }

    @Test
    void a_code_is_never_given_twice() {
        String code = school();

        district()
                .body(Map.of("code", code, "name", "另一所" + code, "divisionCode", "500102"))
                .post("/api/v1/schools")
                .then()
                .statusCode(409)
                .body("code", equalTo("school-code-taken"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"changshou", "CSQ", "长寿", "zhangshou", "Chang Shou"})
    void a_school_is_found_under_every_reading_of_its_name(String typed) {
        district().body(Map.of("name", "长寿区桃花小学", "divisionCode", "500115")).post("/api/v1/schools");

        district()
                .queryParam("q", typed)
                .queryParam("division", "500115")
                .get("/api/v1/schools")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("长寿区桃花小学"));
    }

    @Test
    void lists_go_page_by_page_in_their_order() {
        String first = "阿坝路小学";
        district().body(Map.of("name", first, "divisionCode", "500199")).post("/api/v1/schools");
        district().body(Map.of("name", "白塔小学", "divisionCode", "500199")).post("/api/v1/schools");
        district().body(Map.of("name", "重庆路小学", "divisionCode", "500199")).post("/api/v1/schools");

        String next = district()
                .get("/api/v1/schools?division=500199&limit=2")
                .then()
                .statusCode(200)
                .body("items.name", contains(first, "白塔小学"))
                .extract()
                .path("next");
        district()
                .queryParam("after", next)
                .get("/api/v1/schools?division=500199&limit=2")
                .then()
                .body("items.name", contains("重庆路小学"));
        district().get("/api/v1/schools?division=500199&sort=-name").then().body("items[2].name", equalTo(first));
        district().get("/api/v1/schools?sort=colour").then().statusCode(400).body("code", equalTo("sort-unknown"));
    }

    @Test
    @Clause("4.1.1")
    void a_school_in_a_group_is_not_closed() {
        String group = group();
        String code = school();
        admit(group, code, "INTEGRATED", "2021-09-01").statusCode(201);

        district()
                .body(Map.of("on", "2025-07-31", "reason", "布局调整"))
                .post(path(code, "close"))
                .then()
                .statusCode(409)
                .body("code", equalTo("school-in-group"))
                .body("detail", containsString(group));
    }

    @Test
    void a_merged_school_names_its_survivor_and_changes_no_more() {
        String code = school();
        String survivor = school();

        district()
                .body(Map.of("into", survivor, "on", "2025-07-31", "reason", "布局调整"))
                .post(path(code, "merge"))
                .then()
                .statusCode(200)
                .body("status", equalTo("MERGED"))
                .body("mergedInto", equalTo(schoolId(survivor)))
                .body("allowedActions", hasSize(0));
        district()
                .header("If-Match", "*")
                .body(CAPACITY)
                .put(path(code, "capacity"))
                .then()
                .statusCode(409)
                .body("code", equalTo("school-not-open"));
    }

    @Test
    @Clause("3.3")
    void joining_a_group_leaves_a_schools_feature_alone() {
        String code = school();
        as(Tokens.of(Role.SCHOOL_ADMIN).school(code))
                .header("If-Match", "*")
                .body(Map.of("title", "龙舟", "profile", "乌江龙舟队"))
                .put(path(code, "feature"))
                .then()
                .statusCode(200);

        admit(group(), code, "INTEGRATED", "2021-09-01").statusCode(201);

        district().get("/api/v1/schools/by-code/" + code).then().body("feature.title", equalTo("龙舟"));
    }

    @Test
    void guardians_and_histories_see_no_names() {
        String code = school();

        as(Tokens.of(Role.GUARDIAN))
                .get("/api/v1/schools/by-code/" + code)
                .then()
                .statusCode(200)
                .body("principal.staffCode", equalTo("P-" + code))
                .body("principal.name", nullValue());
        district().get(path(code, "history")).then().statusCode(200).body(not(containsString("测试校长")));
        as(Tokens.of(Role.DISTRICT_VIEWER))
                .get("/api/v1/schools/by-code/" + code)
                .then()
                .body("principal.name", equalTo("测试校长"))
                .body("allowedActions", hasSize(0));
    }

    @Test
    void the_reader_is_told_what_he_may_do() {
        String code = school();

        as(Tokens.of(Role.SCHOOL_ADMIN).school(code))
                .get("/api/v1/schools/by-code/" + code)
                .then()
                .body("allowedActions", contains("report-capacity", "present-feature", "name-safety-officer"));
        district()
                .get("/api/v1/schools/by-code/" + code)
                .then()
                .body("allowedActions", hasItems("describe", "merge", "close"));
    }

    private static String path(String code, String part) {
        return "/api/v1/schools/" + schoolId(code) + "/" + part;
    }
}
