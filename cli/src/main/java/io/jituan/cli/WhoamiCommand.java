package io.jituan.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Says who the system takes the caller for.
@Command(
        name = "whoami",
        description = "Says who you are to the system, and what you may do.",
        mixinStandardHelpOptions = true)
final class WhoamiCommand implements Callable<Integer> {
    @Mixin
    Connection connection = new Connection();

    @Option(names = "--json", description = "Print the answer as it came.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var answer = connection.open().get("/api/v1/me");
        spec.commandLine().getOut().println(json ? answer.text() : words(answer.json()));
        return ExitCode.DONE;
    }

    private static String words(JsonNode me) {
        return me.propertyStream()
                .map(field -> "%-12s %s".formatted(field.getKey(), plain(field.getValue())))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String plain(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(JsonNode::asText).collect(Collectors.joining(", "))
                : value.isValueNode() ? value.asText() : value.toString();
    }
}
