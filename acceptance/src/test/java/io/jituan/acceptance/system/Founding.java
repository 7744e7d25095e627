package io.jituan.acceptance.system;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// Schools and groups for the tests that need some, made over the public API.
public final class Founding {
    private static final AtomicInteger NUMBER = new AtomicInteger(900_000);
    private static final List<String> OFFICES = List.of("区教委", "区委编办", "区人社局");

    private final Jituan jituan;

    public Founding(Jituan jituan) {
        this.jituan = jituan;
    }

    /// A new school, and its code.
    public String school() {
        String code = "3150" + NUMBER.incrementAndGet();
        Map<String, Object> profile = Map.of(
                "code", code,
                "name", "验收学校" + code,
                "divisionCode", "500101",
                "stage", "JUNIOR",
                "locality", "TOWN",
                "level", "SECTION");
        expect(201, jituan.district().body(profile).post("/api/v1/schools"));
        return code;
    }

    /// A new group with a new lead school, established some days ago, and its code.
    public String group(int daysAgo) {
        String code = "AC-G" + NUMBER.incrementAndGet();
        String file = openCase(school());
        LocalDate day = jituan.today().minusDays(daysAgo);
        step(file, "research", day);
        for (String test : List.of("REGIONAL", "INITIATIVE", "WILLINGNESS", "FOUNDATION")) {
            Map<String, Object> finding = Map.of("result", "PASSED", "text", "符合条件", "foundOn", day.toString());
            write(file, "/findings/" + test, finding);
        }
        step(file, "consult", day);
        expect(200, jituan.district().body(opinion(day)).post(file + "/opinions"));
        step(file, "deliberate", day);
        write(file, "/decision", decision(day));
        expect(200, jituan.district().body(establishment(code, day)).post(file + "/establish"));
        return code;
    }

    /// Admits a school to a group; the answer is the caller's to judge.
    public Response admit(String group, String school, String type, LocalDate beganOn) {
        return jituan.district()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "group", group,
                        "school", school,
                        "type", type,
                        "beganOn", beganOn.toString(),
                        "decision", "验收决定"))
                .post("/api/v1/memberships");
    }

    private String openCase(String leadSchool) {
        Map<String, Object> proposal = Map.of(
                "title",
                "组建验收集团",
                "leadSchool",
                leadSchool,
                "candidates",
                List.of(Map.of("school", school(), "type", "INTEGRATED")));
        return expect(201, jituan.district().body(proposal).post("/api/v1/formation-cases"))
                .header("Location");
    }

    private void step(String file, String verb, LocalDate day) {
        expect(200, jituan.district().body(onDay(day)).post(file + "/" + verb));
    }

    private void write(String file, String part, Map<String, Object> body) {
        String seen = jituan.district().get(file).header("ETag");
        expect(200, jituan.district().header("If-Match", seen).body(body).put(file + part));
    }

    private static Map<String, Object> onDay(LocalDate day) {
        return Map.of("on", day.toString(), "opinion", "同意", "people", OFFICES);
    }

    private static Map<String, Object> opinion(LocalDate day) {
        return Map.of("party", "家长代表会", "position", "IN_FAVOUR", "text", "支持", "heardOn", day.toString());
    }

    private static Map<String, Object> decision(LocalDate day) {
        return Map.of(
                "outcome",
                "ESTABLISH",
                "participants",
                OFFICES,
                "votesFor",
                OFFICES.size(),
                "votesAgainst",
                0,
                "abstentions",
                0,
                "text",
                "同意组建",
                "decidedOn",
                day.toString());
    }

    private static Map<String, Object> establishment(String code, LocalDate day) {
        return Map.of(
                "groupCode",
                code,
                "groupName",
                "验收集团" + code,
                "mode",
                "FULL",
                "establishedOn",
                day.toString(),
                "step",
                onDay(day));
    }

    private static Response expect(int status, Response response) {
        response.then().statusCode(status);
        return response;
    }
}
