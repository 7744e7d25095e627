package io.jituan.acceptance.access;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.jituan.acceptance.system.ApiOperation;
import io.jituan.acceptance.system.Founding;
import io.jituan.acceptance.system.Jituan;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A group, a member school and its management centre, with one of everything that operations ask for; and
/// organisations that have nothing to do with them.
///
/// @param group code of the group, which is also the mark by which a list is known to show it
/// @param school code of the member
/// @param centre code of the member's management centre
/// @param otherGroup code of another group
/// @param otherSchool code of another school
/// @param beganOn day on which the membership began
/// @param ids of the things, by the paths that hold them
record Premises(
        String group,
        String school,
        String centre,
        String otherGroup,
        String otherSchool,
        String beganOn,
        Map<String, String> ids) {
    /// A file that may be planned.
    static final String IMPORT = "code,name,division_code\n3150899998,验收导入学校,500101\n";

    private static final String SCHOOL = "3150899999";
    private static final String CENTRE = "AC-C01";

    static Premises build(Jituan jituan) {
        Founding founding = new Founding(jituan);
        String group = founding.group(3);
        String centreId = made(jituan, "centres", Map.of("code", CENTRE, "name", "验收教管中心", "townships", List.of()));
        String schoolId = made(jituan, "schools", profile());
        String charterId = made(jituan, "charters", Map.of("group", group, "sections", Map.of("MEMBERS", "成员学校")));
        LocalDate beganOn = jituan.today().minusDays(2);
        Map<String, String> ids = Map.of(
                "/centres/",
                centreId,
                "/schools/",
                schoolId,
                "/groups/",
                jituan.district().get("/api/v1/groups/by-code/" + group).path("id"),
                "/memberships/",
                founding.admit(group, SCHOOL, "INTEGRATED", beganOn).path("id"),
                "/charters/",
                charterId,
                "/formation-cases/",
                jituan.district().get("/api/v1/formation-cases").path("items[0].id"),
                "/group/imports/",
                plan(jituan),
                "/obligations/",
                obligation(jituan));
        return new Premises(group, SCHOOL, CENTRE, founding.group(3), founding.school(), beganOn.toString(), ids);
    }

    /// What the placeholders of an operation's path stand for here.
    Map<String, String> namesIn(ApiOperation operation) {
        String id = idIn(operation.path());
        String code = operation.path().contains("/schools/") ? school : group;
        String key = operation.method().equals("POST") ? "schools" : id;
        return Map.of("id", id, "code", code, "key", key);
    }

    /// The id of the thing that a path speaks of; where there is none, an id of nothing.
    String idIn(String path) {
        return ids.entrySet().stream()
                .filter(thing -> path.startsWith("/api/v1" + thing.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    /// Values of fields that name something or belong together, such that nothing comes of them: what would be made is
    /// there already, or far away.
    Map<String, JsonNode> fields() {
        return Map.of(
                "group", new TextNode(group),
                "school", new TextNode(school),
                "staffCode", new TextNode("DEMO-0001"),
                "beganOn", new TextNode(beganOn),
                "votesFor", new IntNode(2),
                "votesAgainst", new IntNode(0),
                "abstentions", new IntNode(0),
                "effectiveOn", new TextNode("2999-01-01"));
    }

    private static Map<String, Object> profile() {
        return Map.of(
                "code",
                SCHOOL,
                "name",
                "验收学校" + SCHOOL,
                "divisionCode",
                "500101",
                "stage",
                "JUNIOR",
                "centreCode",
                CENTRE);
    }

    private static String made(Jituan jituan, String plural, Map<String, Object> thing) {
        return jituan.district()
                .body(thing)
                .post("/api/v1/" + plural)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String plan(Jituan jituan) {
        return jituan.district()
                .contentType("text/csv; charset=UTF-8")
                .body(IMPORT)
                .post("/api/v1/group/imports/schools")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /// The obligation that follows from the membership, as soon as personnel-service has heard of it.
    private static String obligation(Jituan jituan) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> jituan.district()
                                .get("/api/v1/obligations?school=" + SCHOOL)
                                .path("items[0].id"),
                        notNullValue());
    }
}
