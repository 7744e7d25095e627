package io.jituan.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Which process exactly: its id together with the instant it started, because the system gives ids anew.
///
/// @param startedMs milliseconds since 1970, as the operating system remembers them
public record ProcessIdentity(long pid, long startedMs) {
    /// The system reckons start times from its boot, and corrects that when its clock is set.
    private static final long TOLERANCE_MS = 2000;

    public static ProcessIdentity of(ProcessHandle handle) {
        return new ProcessIdentity(handle.pid(), started(handle));
    }

    public static ProcessIdentity ofThisProcess() {
        return of(ProcessHandle.current());
    }

    private static long started(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /// The living process of this identity; empty where it has ended, also where its id now belongs to another.
    public Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::startedThen);
    }

    private boolean startedThen(ProcessHandle handle) {
        return Math.abs(started(handle) - startedMs) <= TOLERANCE_MS;
    }

    public boolean alive() {
        return find().isPresent();
    }

    /// Asks it to end and kills it after the grace period. Does nothing where it has ended already.
    public void stop(StopSignal signal, Duration grace) {
        find().ifPresent(handle -> {
            ask(handle, signal);
            if (!Waiting.until(grace, () -> !handle.isAlive())) {
                handle.destroyForcibly();
                Waiting.until(grace, () -> !handle.isAlive());
            }
        });
    }

    private static void ask(ProcessHandle handle, StopSignal signal) {
        switch (signal) {
            case TERM -> handle.destroy();
            case INT -> interrupt(handle.pid());
        }
    }

    private static void interrupt(long pid) {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + pid).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
