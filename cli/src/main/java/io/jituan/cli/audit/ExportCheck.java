package io.jituan.cli.audit;

import io.jituan.verifiable.journal.Break;
import io.jituan.verifiable.journal.ChainVerifier;
import io.jituan.verifiable.journal.ExportLine;
import io.jituan.verifiable.journal.Flaw;
import io.jituan.verifiable.journal.Unreadable;
import java.io.BufferedReader;
import java.util.Iterator;
import java.util.Optional;

/// Recomputes an export line by line.
final class ExportCheck {
    private ExportCheck() {}

    /// What is found in these lines.
    ///
    /// @param from the position they should begin with
    static Finding of(BufferedReader lines, long from, TrustedHeads heads) {
        ChainVerifier verifier =
                from == 1 ? ChainVerifier.fromTheStart(heads.heads()) : ChainVerifier.fromWithin(from, heads.heads());
        Optional<Break> broken = firstBreak(verifier, lines.lines().iterator());
        return new Finding(from, verifier.position(), verifier.headsMet(), heads.unverified(), broken.orElse(null));
    }

    private static Optional<Break> firstBreak(ChainVerifier verifier, Iterator<String> lines) {
        while (lines.hasNext()) {
            Optional<Break> broken = accept(verifier, lines.next());
            if (broken.isPresent()) {
                return broken;
            }
        }
        return verifier.end();
    }

    private static Optional<Break> accept(ChainVerifier verifier, String line) {
        try {
            return verifier.accept(ExportLine.read(line));
        } catch (Unreadable e) {
            return Optional.of(new Break(verifier.position() + 1, Flaw.UNREADABLE));
        }
    }
}
