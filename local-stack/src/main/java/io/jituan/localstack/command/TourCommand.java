package io.jituan.localstack.command;

import io.jituan.localstack.checkout.Checkout;
import io.jituan.localstack.stack.StackOptions;
import io.jituan.localstack.state.StackState;
import io.jituan.localstack.state.StateFile;
import io.jituan.localstack.tour.Step;
import io.jituan.localstack.tour.Tour;
import io.jituan.localstack.tour.TourDocument;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `./dev tour [FILE]`: runs the README's own code blocks against the running stack.
public final class TourCommand implements Command {
    private final Checkout checkout;
    private final PrintStream out;

    public TourCommand(Checkout checkout, PrintStream out) {
        this.checkout = checkout;
        this.out = out;
    }

    @Override
    public int run(Arguments arguments) throws UsageError {
        Path document = checkout.root().resolve(arguments.word().orElse("README.md"));
        arguments.nothingElse("./dev tour [FILE]");
        String gateway = StateFile.of(checkout)
                .read()
                .map(StackState::gateway)
                .orElseGet(() -> StackOptions.usual(checkout).gateway().toString());
        List<Step> steps = read(document);
        Optional<String> complaint = new Tour(checkout.root(), gateway, Map.of()).run(steps, out);
        complaint.ifPresentOrElse(
                out::println, () -> out.println("All " + steps.size() + " blocks of the tour answer as printed."));
        return complaint.isEmpty() ? OK : FAILED;
    }

    private static List<Step> read(Path document) throws UsageError {
        try {
            return TourDocument.steps(Files.readString(document));
        } catch (IOException e) {
            throw new UsageError(document + " cannot be read");
        } catch (IllegalArgumentException e) {
            throw new UsageError(document + ": " + e.getMessage());
        }
    }
}
