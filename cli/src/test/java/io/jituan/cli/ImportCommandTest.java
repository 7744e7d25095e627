package io.jituan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final String IMPORTS = "/api/v1/group/imports";
    private static final String COMMIT = "POST " + IMPORTS + "/7/commit";

    @TempDir
    Path directory;

    private StubSystem system = StubSystem.start();
    private Path file = Path.of("");

    @BeforeEach
    void prepare() throws IOException {
        file = Files.writeString(directory.resolve("schools.csv"), "name\n甲\n");
        system.reply("GET " + IMPORTS + "/kinds", 200, "{\"items\":[{\"name\":\"schools\"}]}");
    }

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void aPlanWithChangesEndsInTwoAndChangesNothing() {
        planned(1, 0, 0);
        CommandRun run = run("import", "schools", file.toString(), "--plan");
        assertEquals(ExitCode.CHANGES_PLANNED, run.exitCode());
        assertFalse(committed());
    }

    @Test
    void aPlanWithoutChangesEndsInZeroAndIsNotCommitted() {
        planned(0, 1, 0);
        assertEquals(
                ExitCode.DONE,
                run("import", "schools", file.toString(), "--plan").exitCode());
        assertEquals(
                ExitCode.DONE,
                run("import", "schools", file.toString(), "--yes").exitCode());
        assertFalse(committed());
    }

    @Test
    void whatIsCarriedOutIsPrintedAsOneJsonObject() throws IOException {
        planned(1, 0, 0);
        system.reply(COMMIT, 200, batch(1, 0, 0));
        CommandRun run = run("import", "schools", file.toString(), "--yes", "--json");
        assertEquals(ExitCode.DONE, run.exitCode());
        JsonNode outcome = new ObjectMapper().readTree(run.out());
        Set<String> fields = new TreeSet<>();
        outcome.fieldNames().forEachRemaining(fields::add);
        assertEquals(Set.of("rows", "created", "changed", "same", "refused", "seconds"), fields);
        assertEquals(1, outcome.get("created").asInt());
        assertEquals("", run.errors());
        assertTrue(committed());
    }

    @Test
    void refusedRowsEndInThreeAndAreCommittedOnlyInPartialMode() {
        planned(1, 0, 1);
        system.reply(COMMIT, 200, batch(1, 0, 1));
        CommandRun atomic = run("import", "schools", file.toString(), "--yes");
        assertEquals(ExitCode.ROWS_REFUSED, atomic.exitCode());
        assertTrue(atomic.out().contains("no such division"), atomic.out());
        assertFalse(committed());
        CommandRun partial = run("import", "schools", file.toString(), "--yes", "--mode", "partial");
        assertEquals(ExitCode.ROWS_REFUSED, partial.exitCode());
        assertTrue(system.requests().contains(COMMIT + " {\"mode\":\"partial\"}"));
    }

    @Test
    void refusedRowsAreWrittenWhereTheCallerWantsThem() throws IOException {
        planned(0, 0, 1);
        system.reply("GET " + IMPORTS + "/7/errors", 200, "name,reason\n甲,no\n");
        Path errors = directory.resolve("errors.csv");
        run("import", "schools", file.toString(), "--yes", "--errors", errors.toString());
        assertEquals("name,reason\n甲,no\n", Files.readString(errors));
    }

    @Test
    void withoutAWordAndWithoutATerminalNothingIsCarriedOut() {
        planned(1, 0, 0);
        CommandRun run = run("import", "schools", file.toString());
        assertEquals(ExitCode.WRONG_USE, run.exitCode());
        assertTrue(run.errors().contains("--yes"), run.errors());
        assertFalse(committed());
    }

    @Test
    void aFailedRequestEndsInOneAndTellsTheProblem() {
        system.reply("POST " + IMPORTS + "/schools", 400, """
                {"title":"The file is empty","status":400,"code":"import-file-empty","detail":"The file holds no row."}""");
        CommandRun run = run("import", "schools", file.toString(), "--yes");
        assertEquals(ExitCode.FAILED, run.exitCode());
        assertTrue(run.errors().contains("The file is empty (400 import-file-empty)"), run.errors());
        assertTrue(run.errors().contains("The file holds no row."), run.errors());
    }

    @Test
    void aKindThatIsNoneIsWrongUseAndNamesThoseThatAre() {
        for (String service : Set.of("personnel", "enrollment", "assessment")) {
            system.reply("GET /api/v1/" + service + "/imports/kinds", 200, "{\"items\":[]}");
        }
        CommandRun run = run("import", "horses", file.toString(), "--yes");
        assertEquals(ExitCode.WRONG_USE, run.exitCode());
        assertTrue(run.errors().contains("schools"), run.errors());
    }

    @Test
    void aMissingFileIsWrongUse() {
        assertEquals(
                ExitCode.WRONG_USE,
                run("import", "schools", "nowhere.csv", "--yes").exitCode());
    }

    @Test
    void planAndYesDoNotGoTogether() {
        assertEquals(
                ExitCode.WRONG_USE,
                run("import", "schools", file.toString(), "--plan", "--yes").exitCode());
    }

    private CommandRun run(String... arguments) {
        return CommandRun.with(directory, "url=" + system.url() + "\ntoken=some\n", arguments);
    }

    private void planned(int created, int same, int refused) {
        system.reply("POST " + IMPORTS + "/schools", 201, batch(created, same, refused));
    }

    private boolean committed() {
        return system.requests().stream().anyMatch(request -> request.startsWith(COMMIT));
    }

    private static String batch(int created, int same, int refused) {
        String rejected = refused == 0
                ? ""
                : ",\"rejected\":[{\"line\":2,\"reasons\":[{\"field\":\"division\",\"message\":\"no such division\"}]}]";
        return """
                {"id":"7","file":{"name":"schools.csv","encoding":"UTF-8","separator":","},
                 "counts":{"rows":%d,"created":%d,"changed":0,"same":%d,"refused":%d}%s}""".formatted(created + same + refused, created, same, refused, rejected);
    }
}
