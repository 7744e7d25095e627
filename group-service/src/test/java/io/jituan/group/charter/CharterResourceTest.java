package io.jituan.group.charter;

import static io.jituan.group.Registry.as;
import static io.jituan.group.Registry.district;
import static io.jituan.group.Registry.group;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jituan.group.AllAtOnce;
import io.jituan.testkit.Clause;
import io.jituan.testkit.infrastructure.Infrastructure;
import io.jituan.testkit.token.Tokens;
import io.jituan.web.security.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A charter's way from the lead's draft to the district's files.
@QuarkusTest
@WithTestResource(Infrastructure.class)
@Clause("4.2.3")
class CharterResourceTest {
    @Test
    void each_section_that_is_missing_is_named() {
        String group = group();
        Map<String, String> sections = complete("第一条");
        sections.remove("BODIES");
        sections.put("MEMBERS", " ");
        String id = draft(group, sections);

        step(lead(group), id, "submit")
                .statusCode(409)
                .body("code", equalTo("charter-sections-missing"))
                .body("detail", containsString("MEMBERS"))
                .body("detail", containsString("BODIES"));
    }

    @Test
    void a_returned_version_is_mended_and_filed() {
        String group = group();
        String id = draft(group, complete("第一条"));
        step(lead(group), id, "submit").statusCode(200).body("allowedActions", hasSize(0));
        step(Tokens.of(Role.DISTRICT_ADMIN), id, "return").statusCode(200).body("stage", equalTo("RETURNED"));

        as(lead(group))
                .header("If-Match", "*")
                .body(Map.of("sections", complete("第一条 修改")))
                .put("/api/v1/charters/" + id)
                .then()
                .statusCode(200);
        step(lead(group), id, "submit").statusCode(200);
        file(id, "2021-04-01").statusCode(200).body("stage", equalTo("FILED"));
    }

    @Test
    void a_later_version_takes_the_place_of_the_one_in_force() {
        String group = group();
        String first = filed(group, "第一条 旧\n第二条", "2021-04-01");
        String second = filed(group, "第一条 新\n第二条", "2023-04-01");

        inForce(group, "2023-03-31").body("items.id", contains(first));
        inForce(group, "2023-04-01").body("items.id", contains(second));
        district()
                .get("/api/v1/charters/" + second + "/diff?from=" + first)
                .then()
                .statusCode(200)
                .body("sections", hasSize(6))
                .body("sections[0].lines.fate", contains("REMOVED", "ADDED", "KEPT"));
    }

    @Test
    void one_version_is_prepared_at_a_time() {
        String group = group();
        draft(group, complete("第一条"));

        begin(group, complete("第一条")).statusCode(409).body("code", equalTo("charter-in-preparation"));
    }

    @Test
    void of_ten_drafts_at_once_one_is_begun() throws Exception {
        String group = group();

        AllAtOnce requests = AllAtOnce.times(10, () -> begin(group, complete("第一条")));

        assertEquals(1, requests.count(201));
        assertEquals(Collections.nCopies(9, "charter-in-preparation"), requests.codesOtherThan(201));
    }

    @Test
    void of_ten_filings_at_once_one_is_done() throws Exception {
        String group = group();
        String id = draft(group, complete("第一条"));
        step(lead(group), id, "submit").statusCode(200);

        AllAtOnce requests = AllAtOnce.times(10, () -> file(id, "2021-04-01"));

        assertEquals(1, requests.count(200));
        assertEquals(9, requests.count(409));
        inForce(group, "2021-04-01").body("items.id", contains(id));
    }

    @Test
    void the_lead_of_another_group_neither_writes_nor_sees_a_draft() {
        String group = group();
        String id = draft(group, complete("第一条"));

        as(lead("OTHER")).get("/api/v1/charters/" + id).then().statusCode(404);
        step(lead("OTHER"), id, "submit").statusCode(403).body("code", equalTo("scope-missing"));
        as(lead("OTHER")).get("/api/v1/charters?group=" + group).then().body("items", hasSize(0));
        file(id, "2021-04-01").statusCode(409).body("code", equalTo("charter-step-out-of-order"));
    }

    @Test
    void a_file_of_charters_holds_what_its_reader_sees() {
        String group = group();
        String draft = draft(group, complete("第一条"));

        assertTrue(exported(lead(group), group).contains(draft));
        assertFalse(exported(lead("OTHER"), group).contains(draft));
        assertTrue(exported(Tokens.of(Role.DISTRICT_VIEWER), group).contains(draft));
    }

    private static String exported(Tokens reader, String group) {
        return as(reader)
                .accept("text/csv")
                .get("/api/v1/charters?group=" + group)
                .then()
                .statusCode(200)
                .body(startsWith("\uFEFFid,groupId,groupCode,number,stage,filedOn,replacedOn\r\n"))
                .extract()
                .asString();
    }

    @Test
    void an_unknown_section_is_named() {
        String group = group();

        begin(group, Map.of("ANTHEM", "歌词")).statusCode(400).body("violations.pointer", contains("/sections"));
    }

    private static Tokens lead(String group) {
        return Tokens.of(Role.GROUP_LEAD).group(group);
    }

    private static String filed(String group, String text, String on) {
        String id = draft(group, complete(text));
        step(lead(group), id, "submit").statusCode(200);
        file(id, on).statusCode(200);
        return id;
    }

    private static String draft(String group, Map<String, String> sections) {
        return begin(group, sections).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse begin(String group, Map<String, String> sections) {
        return as(lead(group))
                .body(Map.of("group", group, "sections", sections))
                .post("/api/v1/charters")
                .then();
    }

    private static ValidatableResponse step(Tokens caller, String id, String verb) {
        return as(caller)
                .body(Map.of("opinion", "意见"))
                .post("/api/v1/charters/" + id + "/" + verb)
                .then();
    }

    private static ValidatableResponse file(String id, String on) {
        return district()
                .body(Map.of("filedOn", on, "opinion", "准予备案"))
                .post("/api/v1/charters/" + id + "/file")
                .then();
    }

    private static ValidatableResponse inForce(String group, String day) {
        return district()
                .get("/api/v1/charters?group=" + group + "&inForceOn=" + day)
                .then()
                .statusCode(200);
    }

    private static Map<String, String> complete(String text) {
        Map<String, String> sections = new HashMap<>();
        for (CharterSection section : CharterSection.values()) {
            sections.put(section.name(), text);
        }
        return sections;
    }
}
