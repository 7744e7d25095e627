package io.jituan.cli.demo;

import io.jituan.cli.api.Answer;
import io.jituan.cli.api.Api;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// How a demonstration group came to be (4.1.2): its case through every step. Each request has an
/// Idempotency-Key made of the group's code, so that a story that broke off goes on where it did.
final class FormationStory {
    private static final List<String> OFFICES = List.of("区教委", "区委编办", "区人社局", "区财政局");

    private final Api district;
    private final DemoGroup group;

    FormationStory(Api district, DemoGroup group) {
        this.district = district;
        this.group = group;
    }

    void tell() {
        String path = "/api/v1/formation-cases/"
                + district.post("/api/v1/formation-cases", proposal(), key("open"))
                        .json()
                        .path("id")
                        .asText();
        Answer answer = district.post(path + "/research", step(90, "同意开展调研"), key("research"));
        for (String test : List.of("REGIONAL", "INITIATIVE", "WILLINGNESS", "FOUNDATION")) {
            answer = district.put(path + "/findings/" + test, finding(), answer.etag(), key(test));
        }
        district.post(path + "/consult", step(60, "调研完成，征求意见"), key("consult"));
        district.post(path + "/opinions", opinion(), key("opinion"));
        answer = district.post(path + "/deliberate", step(30, "提请集体研究"), key("deliberate"));
        district.put(path + "/decision", decision(), answer.etag(), key("decide"));
        district.post(path + "/establish", establishment(), key("establish"));
    }

    private Map<String, Object> proposal() {
        List<Map<String, Object>> candidates = group.members().stream()
                .map(member -> Map.<String, Object>of("school", member.school(), "type", member.type()))
                .toList();
        return Map.of("title", "组建" + group.name(), "leadSchool", group.leadSchool(), "candidates", candidates);
    }

    private static Map<String, Object> onDay(LocalDate day, String opinion) {
        return Map.of("on", day.toString(), "opinion", opinion, "people", OFFICES);
    }

    private Map<String, Object> step(int daysBefore, String opinion) {
        return onDay(group.foundedOn().minusDays(daysBefore), opinion);
    }

    private Map<String, Object> finding() {
        return Map.of(
                "result",
                "PASSED",
                "text",
                "符合条件（演示）",
                "foundOn",
                group.foundedOn().minusDays(75).toString());
    }

    private Map<String, Object> opinion() {
        return Map.of(
                "party", "家长代表会（演示）",
                "position", "IN_FAVOUR",
                "text", "支持集团化办学",
                "heardOn", group.foundedOn().minusDays(45).toString());
    }

    private Map<String, Object> decision() {
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
                group.foundedOn().minusDays(15).toString());
    }

    private Map<String, Object> establishment() {
        return Map.of(
                "groupCode", group.code(),
                "groupName", group.name(),
                "mode", group.mode(),
                "establishedOn", group.foundedOn().toString(),
                "step", onDay(group.foundedOn(), "批准成立"));
    }

    private String key(String step) {
        return "demo-group-" + group.code() + "-" + step;
    }
}
