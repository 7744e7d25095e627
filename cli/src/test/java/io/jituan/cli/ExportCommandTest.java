package io.jituan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    private static final String SCHOOLS = "GET /api/v1/schools";
    private static final String FILE = "\uFEFFcode,name\r\n3150100001,涪陵荔枝第一初级中学\r\n";

    @TempDir
    Path directory;

    private final StubSystem system = StubSystem.start();

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void aListIsPrintedAsItCame() {
        system.reply(SCHOOLS, 200, FILE);
        CommandRun run = run("export", "schools");
        assertEquals(new CommandRun(ExitCode.DONE, FILE, ""), run);
        assertEquals(List.of("text/csv"), system.accepted());
    }

    @Test
    void aListIsWrittenToAFileByteByByte() throws IOException {
        system.reply(SCHOOLS, 200, FILE);
        Path file = directory.resolve("schools.xlsx");
        CommandRun run = run("export", "schools", "--format", "xlsx", "--output", file.toString());
        assertEquals(ExitCode.DONE, run.exitCode(), run.errors());
        assertEquals(FILE, Files.readString(file));
        assertEquals("", run.out());
        assertEquals(List.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), system.accepted());
    }

    @Test
    void filtersGoIntoTheQuery() {
        system.reply(SCHOOLS, 200, FILE);
        run("export", "schools", "--filter", "q=荔枝 一", "--filter", "sort=-code", "--format", "ndjson");
        assertEquals(List.of("q=荔枝+一&sort=-code"), system.queries());
        assertEquals(List.of("application/x-ndjson"), system.accepted());
    }

    @Test
    void aFileThatBreaksOffIsNotThere() throws IOException {
        Path file = Files.writeString(directory.resolve("schools.csv"), "from yesterday");
        system.breakOff(SCHOOLS, FILE);
        CommandRun run = run("export", "schools", "--output", file.toString());
        assertEquals(ExitCode.FAILED, run.exitCode());
        assertTrue(run.errors().contains("not whole"), run.errors());
        assertEquals("from yesterday", Files.readString(file));
        try (Stream<Path> files = Files.list(directory)) {
            assertFalse(files.anyMatch(other -> other.toString().endsWith(".part")));
        }
    }

    @Test
    void whatIsPrintedAndBreaksOffEndsInOne() {
        system.breakOff(SCHOOLS, FILE);
        CommandRun run = run("export", "schools");
        assertEquals(ExitCode.FAILED, run.exitCode());
        assertTrue(run.errors().contains("not whole"), run.errors());
    }

    @Test
    void aRefusalIsToldAndNoFileWritten() {
        system.reply(SCHOOLS, 400, """
                {"title":"Unknown order","status":400,"code":"sort-unknown","detail":"Use one of name, code."}""");
        Path file = directory.resolve("schools.csv");
        CommandRun run = run("export", "schools", "--filter", "sort=x", "--output", file.toString());
        assertEquals(ExitCode.FAILED, run.exitCode());
        assertTrue(run.errors().contains("Unknown order (400 sort-unknown)"), run.errors());
        assertFalse(Files.exists(file));
    }

    @Test
    void wrongUseIsSaidBeforeAnythingIsAsked() {
        assertEquals(ExitCode.WRONG_USE, run("export", "../q/health").exitCode());
        assertEquals(
                ExitCode.WRONG_USE, run("export", "schools", "--format", "pdf").exitCode());
        assertEquals(ExitCode.WRONG_USE, run("export").exitCode());
        CommandRun run = run("export", "schools", "--format", "xlsx");
        assertEquals(ExitCode.WRONG_USE, run.exitCode());
        assertTrue(run.errors().contains("--output"), run.errors());
        assertEquals(List.of(), system.requests());
    }

    @Test
    void aFileThatCannotBeWrittenIsWrongUse() {
        system.reply(SCHOOLS, 200, FILE);
        Path file = directory.resolve("nowhere").resolve("schools.csv");
        assertEquals(
                ExitCode.WRONG_USE,
                run("export", "schools", "--output", file.toString()).exitCode());
    }

    private CommandRun run(String... arguments) {
        return CommandRun.with(directory, "url=" + system.url() + "\ntoken=some\n", arguments);
    }
}
