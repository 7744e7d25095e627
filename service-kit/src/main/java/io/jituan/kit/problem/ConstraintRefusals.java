package io.jituan.kit.problem;

import io.jituan.web.problem.Refusal;
import java.util.Map;

/// Says what the violation of a database constraint means, so that the loser of a race hears the same refusal, with its
/// clause, as one who came too late: an `@ApplicationScoped` bean per feature that relies on constraints.
public interface ConstraintRefusals {
    /// Constraint names to what is refused when they are violated; the names are unique within a service.
    Map<String, Refusal> byConstraint();
}
