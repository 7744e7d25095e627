package io.jituan.localstack.command;

/// One command of `./dev`.
@FunctionalInterface
public interface Command {
    int OK = 0;
    int FAILED = 1;

    /// @return the exit code
    /// @throws UsageError where the arguments make no sense
    int run(Arguments arguments) throws UsageError;
}
