package io.jituan.personnel.obligation;

import io.jituan.contracts.Event;
import io.jituan.kit.journal.Change;
import io.jituan.kit.journal.Journal;
import io.jituan.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/// Lets the taking up and the end of a posting count for the obligation it serves (4.3.4.a). Part of the posting's
/// own transaction.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FillObligation {
    private final Obligations obligations;
    private final Journal journal;

    FillObligation(Obligations obligations, Journal journal) {
        this.obligations = obligations;
        this.journal = journal;
    }

    /// Somebody is in post from that day.
    ///
    /// @throws Refused where it does not bind on that day, is met already, or something later is recorded
    public void meet(UUID id, LocalDate on) {
        Obligation obligation = obligations.require(id);
        ObligationState before = obligation.state();
        obligation.meet(on);
        obligations.flush();
        append(obligation, before, "meet", ObligationEvents.met(obligation, on));
    }

    /// Nobody is in post any more from that day.
    ///
    /// @throws Refused where it is not met on that day, or something later is recorded
    public void reopen(UUID id, LocalDate on) {
        Obligation obligation = obligations.require(id);
        ObligationState before = obligation.state();
        obligation.reopen(on);
        obligations.flush();
        append(obligation, before, "reopen", ObligationEvents.reopened(obligation, on));
    }

    private void append(Obligation obligation, ObligationState before, String step, Event event) {
        ObligationState after = obligation.state();
        journal.append(Change.updated(
                        Obligation.AGGREGATE,
                        obligation.id(),
                        obligation.version(),
                        step,
                        obligation.from(),
                        before,
                        after)
                .announcing(event));
    }
}
