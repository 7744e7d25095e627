package io.jituan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jituan.cli.audit.SignedJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path directory;

    private final SignedJournal journal = SignedJournal.of(30);
    private final StubSystem system = StubSystem.start();
    private Path export = Path.of("");
    private Path heads = Path.of("");
    private Path keys = Path.of("");

    @BeforeEach
    void write() throws IOException {
        export = written("journal.ndjson", String.join("\n", journal.lines()) + "\n");
        heads = written("heads.txt", "group-service\t" + journal.head(12) + "\ngroup-service\t" + journal.head(30));
        keys = written("keys.json", journal.keys());
    }

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void an_export_is_printed_line_by_line_and_verifies() throws IOException {
        system.reply("GET /api/v1/group/audit/export", 200, Files.readString(export));
        CommandRun run = run("audit", "export", "group");
        assertEquals(ExitCode.DONE, run.exitCode());
        assertEquals(Files.readString(export), run.out());
        CommandRun verified =
                alone("audit", "verify", written("fetched", run.out()).toString());
        assertEquals(ExitCode.DONE, verified.exitCode());
    }

    @Test
    void a_refused_export_prints_nothing_and_says_why() {
        system.reply("GET /api/v1/group/audit/export", 403, "{\"code\":\"role-missing\",\"detail\":\"not you\"}");
        CommandRun run = run("audit", "export", "group");
        assertEquals(ExitCode.FAILED, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.errors().contains("not you"));
    }

    @Test
    void a_whole_journal_ends_in_zero_and_says_with_how_many_heads_it_agrees() {
        CommandRun run = verify(export);
        assertEquals(ExitCode.DONE, run.exitCode());
        assertTrue(run.out().contains("positions 1 to 30. Signed heads it agrees with: 2."), run.out());
    }

    @Test
    void without_heads_it_is_said_what_does_not_show() {
        CommandRun run = alone("audit", "verify", export.toString());
        assertEquals(ExitCode.DONE, run.exitCode());
        assertTrue(run.errors().contains("--head"), run.errors());
    }

    @Test
    void a_broken_journal_ends_in_three_and_names_position_and_flaw() throws IOException {
        Path edited = written("edited", Files.readString(export).replace("小学\\\\n7", "中学\\\\n7"));
        CommandRun run = verify(edited);
        assertEquals(ExitCode.ROWS_REFUSED, run.exitCode());
        assertTrue(run.out().contains("Broken at position 7"), run.out());
        JsonNode finding = JSON.readTree(verify(edited, "--json").out());
        assertEquals("BROKEN", finding.path("outcome").asText());
        assertEquals(7, finding.at("/broken/position").asInt());
        assertEquals("DIGEST", finding.at("/broken/flaw").asText());
    }

    @Test
    void a_cut_tail_is_found_by_the_answer_of_head_too() throws IOException {
        Path cut = written("cut", String.join("\n", journal.lines().subList(0, 29)) + "\n");
        Path answer =
                written("head.json", "{\"position\":30,\"signed\":{\"signature\":\"%s\"}}".formatted(journal.head(30)));
        CommandRun run = alone(
                "audit", "verify", cut.toString(), "--head", answer.toString(), "--keys", keys.toString(), "--json");
        assertEquals(ExitCode.ROWS_REFUSED, run.exitCode());
        assertEquals("CUT", JSON.readTree(run.out()).at("/broken/flaw").asText());
    }

    @Test
    void heads_that_somebody_else_signed_are_told() throws IOException {
        Path foreign = written("foreign", SignedJournal.of(30).head(30));
        CommandRun run =
                alone("audit", "verify", export.toString(), "--head", foreign.toString(), "--keys", keys.toString());
        assertEquals(ExitCode.ROWS_REFUSED, run.exitCode());
        assertTrue(run.out().contains("not signed by these keys"), run.out());
    }

    @Test
    void heads_of_several_services_need_a_word() throws IOException {
        Path mixed = written("mixed", journal.head(30) + "\n" + journal.headOf("personnel-service", 5));
        List<String> command =
                List.of("audit", "verify", export.toString(), "--head", mixed.toString(), "--keys", keys.toString());
        assertEquals(ExitCode.WRONG_USE, alone(command.toArray(String[]::new)).exitCode());
        CommandRun told = alone(Stream.concat(command.stream(), Stream.of("--service", "group-service"))
                .toArray(String[]::new));
        assertEquals(ExitCode.DONE, told.exitCode());
    }

    @Test
    void heads_without_keys_and_files_that_are_none_are_wrong_use() throws IOException {
        assertEquals(
                ExitCode.WRONG_USE,
                alone("audit", "verify", export.toString(), "--head", heads.toString())
                        .exitCode());
        assertEquals(ExitCode.WRONG_USE, alone("audit", "verify", "nowhere").exitCode());
        Path empty = written("empty", "");
        assertEquals(
                ExitCode.WRONG_USE,
                alone("audit", "verify", export.toString(), "--head", empty.toString(), "--keys", keys.toString())
                        .exitCode());
        assertEquals(
                ExitCode.WRONG_USE,
                alone("audit", "verify", export.toString(), "--head", heads.toString(), "--keys", heads.toString())
                        .exitCode());
    }

    @Test
    void a_new_key_keeps_the_public_halves_of_those_before() throws IOException {
        Path first = written("first", alone("audit", "new-key").out());
        CommandRun run = alone("audit", "new-key", "--keep", first.toString());
        assertEquals(ExitCode.DONE, run.exitCode());
        JsonNode set = JSON.readTree(run.out()).path("keys");
        JsonNode before = JSON.readTree(Files.readString(first)).at("/keys/0");
        assertEquals(2, set.size());
        assertTrue(set.get(0).hasNonNull("d"));
        assertTrue(!set.get(1).has("d"));
        assertEquals(before.path("kid"), set.at("/1/kid"));
        assertTrue(!set.at("/0/kid").equals(set.at("/1/kid")));
    }

    private CommandRun verify(Path file, String... more) {
        List<String> command = new ArrayList<>(
                List.of("audit", "verify", file.toString(), "--head", heads.toString(), "--keys", keys.toString()));
        command.addAll(List.of(more));
        return alone(command.toArray(String[]::new));
    }

    private CommandRun run(String... arguments) {
        return CommandRun.with(directory, "url=" + system.url() + "\ntoken=t\n", arguments);
    }

    private static CommandRun alone(String... arguments) {
        return CommandRun.alone(arguments);
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }
}
