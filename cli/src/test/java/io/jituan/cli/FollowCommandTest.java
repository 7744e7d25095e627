package io.jituan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowCommandTest {
    private static final String FEED = "/api/v1/group/changes";
    private static final String BATCH = """
            {"items":[{"position":7,"version":1},{"position":8,"version":2}],"next":"OA","more":false}""";

    @TempDir
    Path directory;

    private StubSystem system = StubSystem.start();

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void eachChangeIsALineOfJson() {
        system.reply("GET " + FEED, 200, BATCH);

        CommandRun run = follow("--once");

        assertEquals(ExitCode.DONE, run.exitCode());
        assertEquals(
                List.of("{\"position\":7,\"version\":1}", "{\"position\":8,\"version\":2}"),
                run.out().lines().toList());
    }

    @Test
    void aReaderWhoKeepsHisPlaceGoesOnFromThere() throws IOException {
        system.reply("GET " + FEED, 200, BATCH);
        Path place = directory.resolve("place");

        follow("--once", "--place", place.toString());
        follow("--once", "--place", place.toString());

        assertEquals("OA", Files.readString(place).strip());
        assertEquals(List.of("limit=500", "limit=500&after=OA"), system.queries());
    }

    @Test
    void whoBeginsFromNowAsksWhereTheFeedStands() {
        system.reply("GET " + FEED + "/head", 200, "{\"next\":\"Mw\"}");
        system.reply("GET " + FEED, 200, BATCH);

        follow("--once", "--from-now");

        assertEquals(List.of("", "limit=500&after=Mw"), system.queries());
    }

    @Test
    void aPlaceThatCannotBeKeptIsSaidSo() {
        system.reply("GET " + FEED, 200, BATCH);

        CommandRun run =
                follow("--once", "--place", directory.resolve("nowhere/place").toString());

        assertEquals(ExitCode.WRONG_USE, run.exitCode());
        assertTrue(run.errors().contains("--place"));
    }

    @Test
    void aRefusalEndsItWithItsReason() {
        system.reply(
                "GET " + FEED,
                403,
                "{\"title\":\"Role missing\",\"detail\":\"Ask for the role.\",\"status\":403,\"code\":\"role-missing\"}");

        CommandRun run = follow("--once");

        assertEquals(ExitCode.FAILED, run.exitCode());
        assertTrue(run.errors().contains("Ask for the role."));
    }

    private CommandRun follow(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "changes";
        arguments[1] = "follow";
        arguments[2] = "group";
        System.arraycopy(options, 0, arguments, 3, options.length);
        return CommandRun.with(directory, "url=" + system.url() + "\ntoken=t\n", arguments);
    }
}
