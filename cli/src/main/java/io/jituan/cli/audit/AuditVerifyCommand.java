package io.jituan.cli.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.jituan.cli.ExitCode;
import io.jituan.cli.Failure;
import io.jituan.cli.Texts;
import io.jituan.cli.api.Api;
import io.jituan.verifiable.journal.Break;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Recomputes an exported journal. Needs no system, no database and no sign-in.
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Recomputes every digest and the chain of an exported journal, and holds it to signed heads. Ends"
                + " in 3 where it is not what it was.")
final class AuditVerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "What `jituan audit export` printed.")
    Path file = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "POSITION",
            defaultValue = "1",
            description = "Where the export begins; the chain before it is believed. Default: ${DEFAULT-VALUE}.")
    long from = 1;

    @ArgGroup(exclusive = false)
    @Nullable
    Anchors anchors;

    @Option(names = "--json", description = "Print the finding as one JSON object and nothing else.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    /// The heads to hold it to; one is of no use without the other.
    static final class Anchors {
        @Option(
                names = "--head",
                paramLabel = "FILE",
                required = true,
                description = "Signed heads: the answer of /audit/head, or the records of the topic jituan.audit.v1.")
        Path heads = Path.of("");

        @Option(
                names = "--keys",
                paramLabel = "FILE",
                required = true,
                description = "The public keys that verify them: the answer of /audit/keys.")
        Path keys = Path.of("");

        @Option(
                names = "--service",
                paramLabel = "NAME",
                description = "Whose heads to take where the file holds several services', such as group-service.")
        @Nullable
        String service;
    }

    @Override
    public Integer call() {
        TrustedHeads heads = anchors == null
                ? TrustedHeads.NONE
                : TrustedHeads.in(anchors.heads, anchors.keys, Optional.ofNullable(anchors.service));
        Finding finding = checked(heads);
        if (json) {
            spec.commandLine().getOut().println(written(finding));
        } else {
            tell(finding);
        }
        return finding.isWhole() ? ExitCode.DONE : ExitCode.ROWS_REFUSED;
    }

    private Finding checked(TrustedHeads heads) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return ExportCheck.of(lines, from, heads);
        } catch (IOException | UncheckedIOException e) {
            throw Failure.ofUse(Texts.of("audit-unreadable", file));
        }
    }

    private void tell(Finding finding) {
        Break broken = finding.broken();
        if (broken != null) {
            String flaw = Texts.of("flaw-" + broken.flaw().name().toLowerCase(Locale.ROOT));
            say("audit-broken", Long.toString(broken.position()), flaw);
        }
        if (finding.unverifiedHeads() > 0) {
            say("audit-head-unverified", Long.toString(finding.unverifiedHeads()));
        }
        if (finding.isWhole()) {
            say(
                    "audit-whole",
                    Long.toString(finding.from()),
                    Long.toString(finding.to()),
                    Long.toString(finding.heads()));
        }
        if (anchors == null) {
            spec.commandLine().getErr().println(Texts.of("audit-no-head"));
        }
    }

    private void say(String text, Object... arguments) {
        spec.commandLine().getOut().println(Texts.of(text, arguments));
    }

    private static String written(Finding finding) {
        try {
            return Api.JSON.writeValueAsString(finding.json());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
