package io.jituan.cli.changes;

import com.fasterxml.jackson.databind.JsonNode;
import io.jituan.cli.Connection;
import io.jituan.cli.ExitCode;
import io.jituan.cli.Failure;
import io.jituan.cli.Texts;
import io.jituan.cli.api.Api;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints the changes of a service as they happen, one JSON object a line.
///
/// The place is kept after its changes were printed: a reader who is killed in between gets those again, and tells
/// them by their position.
@Command(
        name = "follow",
        mixinStandardHelpOptions = true,
        description = "Prints the changes of a service as they happen, one JSON object a line.")
final class FollowCommand implements Callable<Integer> {
    private static final Duration PAUSE = Duration.ofMillis(200);

    @Mixin
    Connection connection = new Connection();

    @Parameters(paramLabel = "SERVICE", description = "group, personnel, enrollment or assessment")
    String service = "";

    @Option(
            names = "--place",
            paramLabel = "FILE",
            description =
                    "Where to keep how far you have read; started again with the same file, it goes on from there.")
    @Nullable
    Path place;

    @Option(names = "--from-now", description = "Begin with what changes from now on, not with the first change.")
    boolean fromNow;

    @Option(names = "--once", description = "End when everything there is has been printed.")
    boolean once;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Api api = connection.open();
        Place kept = new Place(Optional.ofNullable(place));
        String next = kept.kept().orElseGet(() -> beginning(api));
        while (true) {
            JsonNode batch = api.get(path("?limit=500" + (next.isEmpty() ? "" : "&after=" + next)))
                    .json();
            print(batch);
            next = batch.path("next").asText();
            kept.keep(next);
            if (batch.path("more").asBoolean()) {
                continue;
            }
            if (once) {
                return ExitCode.DONE;
            }
            pause();
        }
    }

    private String beginning(Api api) {
        return fromNow ? api.get(path("/head")).json().path("next").asText() : "";
    }

    private String path(String rest) {
        return "/api/v1/" + service + "/changes" + rest;
    }

    /// @throws Failure where nobody reads what is printed any more
    private void print(JsonNode batch) {
        PrintWriter out = spec.commandLine().getOut();
        batch.path("items").forEach(change -> out.println(change));
        if (out.checkError()) {
            throw Failure.ofRequest(Texts.of("nobody-reads"));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.ofRequest(Texts.of("interrupted"));
        }
    }
}
