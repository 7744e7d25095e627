package io.jituan.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.jituan.cli.Connection;
import io.jituan.cli.ExitCode;
import io.jituan.cli.Failure;
import io.jituan.cli.Texts;
import io.jituan.cli.api.Api;
import io.jituan.cli.imports.ImportClient;
import io.jituan.cli.imports.Mode;
import io.jituan.cli.profile.Credentials;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lays the demonstration district over the public API, as its own people would. Running it again changes nothing.
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Loads areas, centres, schools, groups, memberships and charters of the demonstration district.")
final class DemoLoadCommand implements Callable<Integer> {
    private static final List<String> IMPORTED = List.of("areas", "centres", "schools");

    @Mixin
    Connection connection = new Connection();

    @Option(
            names = "--from",
            paramLabel = "DIR",
            defaultValue = "demo",
            description = "Where the data lies. Default: ${DEFAULT-VALUE}.")
    Path directory = Path.of("demo");

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        long start = System.nanoTime();
        DemoFiles files = DemoFiles.in(directory);
        List<DemoGroup> groups = files.groups();
        Api system = connection.open();
        importRows(system, files);
        new DemoDistrict(system, connection.profile()).found(groups, this::progress);
        int memberships =
                groups.stream().mapToInt(group -> group.members().size()).sum();
        say("demo-done", groups.size(), memberships, "%.1f".formatted((System.nanoTime() - start) / 1e9));
        return ExitCode.DONE;
    }

    private void importRows(Api system, DemoFiles files) {
        Credentials.Client importer = new Credentials.Client("importer", "demo-importer");
        Api api = system.as(connection.profile().as(importer));
        for (String kind : IMPORTED) {
            ImportClient imports = new ImportClient(api, "/api/v1/group/imports");
            Path file = files.rowsOf(kind);
            JsonNode plan = imports.plan(kind, file);
            JsonNode counts = plan.path("counts");
            if (counts.path("refused").asLong() > 0) {
                throw Failure.ofRequest(Texts.of("demo-refused", file, kind));
            }
            if (counts.path("created").asLong() + counts.path("changed").asLong() > 0) {
                imports.commit(plan.path("id").asText(), Mode.ATOMIC);
            }
            say(
                    "demo-imported",
                    file.getFileName(),
                    counts.path("rows").asText(),
                    counts.path("created").asText());
        }
    }

    private void progress(int done, int all) {
        say("demo-groups", done, all);
    }

    private void say(String text, Object... arguments) {
        spec.commandLine().getErr().println(Texts.of(text, arguments));
    }
}
