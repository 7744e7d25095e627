package io.jituan.web.problem;

import java.util.List;

/// Thrown at the edge of a use case, when there is something to refuse; one mapper turns it into a problem.
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    /// Refuses for one reason.
    public Refused(Refusal refusal) {
        this(List.of(refusal));
    }

    /// Refuses for several reasons; the first decides the status. The list must not be empty.
    public Refused(List<? extends Refusal> refusals) {
        super(refusals.stream().map(Refusal::code).toList().toString(), null, false, false);
        this.refusals = List.copyOf(refusals);
    }

    /// Throws where there is at least one refusal, else does nothing.
    public static void ifAny(List<? extends Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    /// All reasons, at least one.
    public List<Refusal> refusals() {
        return refusals;
    }
}
