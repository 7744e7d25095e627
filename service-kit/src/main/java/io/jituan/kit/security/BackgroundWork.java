package io.jituan.kit.security;

import io.jituan.kit.identifier.Identifiers;
import io.jituan.web.security.Caller;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Work that no request asked for: applying an event, watching a deadline. What runs inside acts as the system, said
/// outright, so that losing a request's identity never makes anybody more powerful.
///
/// @param caller the system, with the task as its client
/// @param id stands in the journal and the logs where a request id would
public record BackgroundWork(Caller caller, String id) {
    private static final ScopedValue<BackgroundWork> CURRENT = ScopedValue.newInstance();

    /// Runs the work as the system.
    ///
    /// @param task which work, in one kebab-case word: `inbox`, `imports`
    public static void run(String task, Runnable work) {
        ScopedValue.where(CURRENT, of(task)).run(work);
    }

    /// Runs the work as the system and gives its answer.
    public static <T> T call(String task, Callable<T> work) throws Exception {
        return ScopedValue.where(CURRENT, of(task)).call(work::call);
    }

    static Optional<BackgroundWork> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    private static BackgroundWork of(String task) {
        return new BackgroundWork(Caller.system(task), task + "-" + Identifiers.next());
    }
}
