package io.jituan.acceptance.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A formation case as the district's officer works on it: everything on one day, for a group of one code.
///
/// @param path of the case
/// @param day of every step
/// @param groupCode of the group that may come of it
public record CaseFile(Jituan jituan, String path, LocalDate day, String groupCode) {
    private static final List<String> OFFICES = List.of("区教委", "区委编办", "区人社局", "区财政局");

    /// Opens a case with these schools as integrated members.
    public static CaseFile open(Jituan jituan, String leadSchool, List<String> schools, LocalDate day, String group) {
        List<Map<String, Object>> candidates = schools.stream()
                .map(school -> Map.<String, Object>of("school", school, "type", "INTEGRATED", "distanceMetres", 3000))
                .toList();
        Response opened = jituan.district()
                .body(Map.of("title", "组建涪陵实验中学教育集团", "leadSchool", leadSchool, "candidates", candidates))
                .post("/api/v1/formation-cases");
        opened.then().statusCode(201);
        return new CaseFile(jituan, opened.header("Location"), day, group);
    }

    public ValidatableResponse read() {
        return jituan.district().get(path).then();
    }

    /// Takes a step of the workflow; the answer is the caller's to judge.
    public ValidatableResponse step(String verb, String opinion) {
        return post("/" + verb, onDay(opinion));
    }

    public void passAllTests() {
        for (String test : List.of("REGIONAL", "INITIATIVE", "WILLINGNESS", "FOUNDATION")) {
            write("/findings/" + test, Map.of("result", "PASSED", "text", "符合条件", "foundOn", day.toString()));
        }
    }

    public ValidatableResponse hearParents() {
        Map<String, Object> opinion =
                Map.of("party", "家长代表会", "position", "IN_FAVOUR", "text", "支持", "heardOn", day.toString());
        return post("/opinions", opinion);
    }

    public void decideToEstablish() {
        Map<String, Object> votes = Map.of("votesFor", 4, "votesAgainst", 0, "abstentions", 0);
        Map<String, Object> decision = new HashMap<>(votes);
        decision.putAll(Map.of("outcome", "ESTABLISH", "participants", OFFICES, "text", "同意组建"));
        decision.put("decidedOn", day.toString());
        write("/decision", decision);
    }

    /// Founds the group; the answer is the caller's to judge.
    public ValidatableResponse establish() {
        Map<String, Object> birth = new HashMap<>(Map.of("groupCode", groupCode, "groupName", "涪陵实验中学教育集团"));
        birth.putAll(Map.of("mode", "PILOT", "establishedOn", day.toString(), "step", onDay("批准成立")));
        return post("/establish", birth);
    }

    private ValidatableResponse post(String part, Map<String, Object> body) {
        return jituan.district().body(body).post(path + part).then();
    }

    private void write(String part, Map<String, Object> body) {
        String seen = jituan.district().get(path).header("ETag");
        int status = jituan.district()
                .header("If-Match", seen)
                .body(body)
                .put(path + part)
                .statusCode();
        assertEquals(200, status, part);
    }

    private Map<String, Object> onDay(String opinion) {
        return Map.of("on", day.toString(), "opinion", opinion, "people", OFFICES);
    }
}
