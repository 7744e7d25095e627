package io.jituan.kit.problem;

import io.jituan.kit.conditional.PreconditionRefusal;
import io.jituan.kit.security.CurrentRequest;
import io.jituan.web.problem.HttpRefusal;
import io.jituan.web.problem.Refusal;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says in our words what the database refused.
@ApplicationScoped
public class DatabaseRefusals {
    private final CurrentRequest request;
    private final Map<String, Refusal> byConstraint = new HashMap<>();

    DatabaseRefusals(CurrentRequest request, @All List<ConstraintRefusals> declared) {
        this.request = request;
        declared.forEach(refusals -> refusals.byConstraint().forEach(this::declare));
    }

    /// The refusal that a failure means, empty where it means none and is our fault.
    public Optional<Refusal> of(Throwable failure) {
        if (DatabaseFailure.isStale(failure)) {
            return Optional.of(stale());
        }
        if (DatabaseFailure.isUnavailable(failure)) {
            return Optional.of(new HttpRefusal.ServiceUnavailable("database"));
        }
        return DatabaseFailure.constraint(failure).flatMap(name -> Optional.ofNullable(byConstraint.get(name)));
    }

    private Refusal stale() {
        return request.header(HttpHeaders.IF_MATCH).isPresent()
                ? new PreconditionRefusal.Stale()
                : new PreconditionRefusal.ChangedMeanwhile();
    }

    private void declare(String constraint, Refusal refusal) {
        if (byConstraint.putIfAbsent(constraint, refusal) != null) {
            throw new IllegalStateException("Two features say what the constraint " + constraint + " means");
        }
    }
}
