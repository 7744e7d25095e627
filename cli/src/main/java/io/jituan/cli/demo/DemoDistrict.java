package io.jituan.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.jituan.cli.Failure;
import io.jituan.cli.api.Api;
import io.jituan.cli.profile.Credentials;
import io.jituan.cli.profile.Profile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// Founds the demonstration groups: the district forms each one and admits its members. Several at once, each in
/// order.
final class DemoDistrict {
    private static final int AT_ONCE = 4;

    private static final String PASSWORD = "demo";

    private final Profile profile;
    private final Api district;

    DemoDistrict(Api system, Profile profile) {
        this.profile = profile;
        this.district = system.as(profile.as(new Credentials.Person("district-admin", PASSWORD)));
    }

    /// Told after each group.
    @FunctionalInterface
    interface Progress {
        void done(int groups, int of);
    }

    void found(List<DemoGroup> groups, Progress progress) {
        Set<String> there = codes(district.get("/api/v1/groups?limit=500").json(), "code");
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<CompletableFuture<Void>> founded = groups.stream()
                    .map(group -> CompletableFuture.runAsync(
                            () -> {
                                found(group, there);
                                progress.done(done.incrementAndGet(), groups.size());
                            },
                            threads))
                    .toList();
            founded.forEach(DemoDistrict::await);
        }
    }

    private void found(DemoGroup group, Set<String> there) {
        if (!there.contains(group.code())) {
            new FormationStory(district, group).tell();
        }
        appointChief(group);
        Set<String> members = codes(
                district.get("/api/v1/memberships?limit=500&group=" + group.code())
                        .json(),
                "schoolCode");
        group.members().stream()
                .filter(member -> !members.contains(member.school()))
                .forEach(member -> admit(group, member));
        JsonNode charters =
                district.get("/api/v1/charters?limit=1&group=" + group.code()).json();
        if (charters.path("items").isEmpty()) {
            Credentials.Person lead = new Credentials.Person("group-lead@" + group.code(), PASSWORD);
            new CharterStory(district.as(profile.as(lead)), district, group).tell();
        }
    }

    private void appointChief(DemoGroup group) {
        String path = "/api/v1/groups/"
                + district.get("/api/v1/groups/by-code/" + group.code())
                        .json()
                        .path("id")
                        .asText();
        if (district.get(path + "/leadership").json().hasNonNull("chief")) {
            return;
        }
        Map<String, Object> appointment = Map.of(
                "staffCode", group.chiefStaffCode(),
                "appointedOn", group.foundedOn().toString(),
                "decision", "涪教委〔" + group.foundedOn().getYear() + "〕8号（演示）");
        district.post(path + "/chief-principal", appointment, "demo-chief-" + group.code());
    }

    private void admit(DemoGroup group, DemoGroup.Member member) {
        Map<String, Object> admission = Map.of(
                "group", group.code(),
                "school", member.school(),
                "type", member.type(),
                "beganOn", member.beganOn().toString(),
                "decision", "涪教委〔" + member.beganOn().getYear() + "〕12号（演示）");
        district.post("/api/v1/memberships", admission, "demo-member-" + group.code() + "-" + member.school());
    }

    private static Set<String> codes(JsonNode page, String field) {
        return page.path("items")
                .valueStream()
                .map(item -> item.path(field).asText())
                .collect(Collectors.toSet());
    }

    private static void await(CompletableFuture<Void> work) {
        try {
            work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Failure failure) {
                throw failure;
            }
            throw e;
        }
    }
}
