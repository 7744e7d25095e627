package io.jituan.cli.exports;

import io.jituan.cli.Connection;
import io.jituan.cli.ExitCode;
import io.jituan.cli.Failure;
import io.jituan.cli.Texts;
import io.jituan.cli.api.Download;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes a whole list to a file or to the standard output, while it arrives.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes a whole list to a file, or prints it. A file appears only when it is complete.")
public final class ExportCommand implements Callable<Integer> {
    private static final Pattern KIND = Pattern.compile("[A-Za-z0-9-]+(/[A-Za-z0-9-]+)*");

    @Mixin
    Connection connection = new Connection();

    @Parameters(
            paramLabel = "KIND",
            description = "The list: schools, groups, memberships … or a longer path such as schools/ID/history.")
    String kind = "";

    @Option(names = "--format", defaultValue = "csv", description = "csv, xlsx or ndjson. Default: ${DEFAULT-VALUE}.")
    Format format = Format.CSV;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write it; printed where absent.")
    @Nullable
    Path output;

    @Option(
            names = "--filter",
            paramLabel = "NAME=VALUE",
            description = "Only what fits, as in the list's query: stage=PRIMARY; also sort=-code. May be repeated.")
    Map<String, String> filters = new LinkedHashMap<>();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (!KIND.matcher(kind).matches()) {
            throw Failure.ofUse(Texts.of("export-kind-unreadable", kind));
        }
        if (output == null && !format.isText()) {
            throw Failure.ofUse(Texts.of("export-output-missing", format));
        }
        try (Download list = connection.open().open(path(), format.mediaType())) {
            if (output == null) {
                print(list);
            } else {
                write(list, output);
            }
        }
        return ExitCode.DONE;
    }

    private void write(Download list, Path file) {
        long bytes = new WholeFile(file).write(list);
        spec.commandLine().getErr().println(Texts.of("export-done", file, Long.toString(bytes)));
    }

    private void print(Download list) {
        PrintWriter out = spec.commandLine().getOut();
        Reader text = new InputStreamReader(list.body(), StandardCharsets.UTF_8);
        try {
            text.transferTo(out);
        } catch (IOException e) {
            throw list.broken(e);
        } finally {
            out.flush();
        }
    }

    private String path() {
        String query = filters.entrySet().stream()
                .map(filter -> encoded(filter.getKey()) + "=" + encoded(filter.getValue()))
                .collect(Collectors.joining("&", "?", ""));
        return "/api/v1/" + kind + (filters.isEmpty() ? "" : query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
