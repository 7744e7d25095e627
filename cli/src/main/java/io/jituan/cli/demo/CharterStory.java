package io.jituan.cli.demo;

import io.jituan.cli.api.Api;
import java.util.LinkedHashMap;
import java.util.Map;

/// How a demonstration group got its charter (4.2.3): its lead writes and submits it, the district files it.
final class CharterStory {
    private final Api lead;
    private final Api district;
    private final DemoGroup group;

    CharterStory(Api lead, Api district, DemoGroup group) {
        this.lead = lead;
        this.district = district;
        this.group = group;
    }

    void tell() {
        String path = "/api/v1/charters/"
                + lead.post("/api/v1/charters", Map.of("group", group.code(), "sections", sections()), key("draft"))
                        .json()
                        .path("id")
                        .asText();
        lead.post(path + "/submit", Map.of("opinion", "各成员学校已讨论通过"), key("submit"));
        Map<String, Object> filing =
                Map.of("filedOn", group.foundedOn().plusDays(30).toString(), "opinion", "准予备案");
        district.post(path + "/file", filing, key("file"));
    }

    private Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("NAME_AND_PURPOSE", group.name() + "以“优质均衡、共同发展”为宗旨。");
        sections.put("MEMBERS", "由龙头学校和 " + group.members().size() + " 所成员学校组成。");
        sections.put("MANAGEMENT", "实行总校长负责制，重大事项由领导机构集体议定。");
        sections.put("BODIES", "设管理、课程、教师、资源、后勤、督导等部门，每学期召开例会。");
        sections.put("RIGHTS_AND_DUTIES", "成员学校共享集团资源，接受集团督导，保持各自特色。");
        sections.put("JOINING_AND_LEAVING", "加入与退出须经区教委决定，退出前听取成员学校意见。");
        return sections;
    }

    private String key(String step) {
        return "demo-charter-" + group.code() + "-" + step;
    }
}
