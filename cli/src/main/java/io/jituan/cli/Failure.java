package io.jituan.cli;

/// Ends the command with an exit code and what to do about it.
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Failure(int exitCode, String message) {
        super(message, null, false, false);
        this.exitCode = exitCode;
    }

    /// The request failed.
    public static Failure ofRequest(String message) {
        return new Failure(ExitCode.FAILED, message);
    }

    /// The command was used wrongly, or its settings are missing.
    public static Failure ofUse(String message) {
        return new Failure(ExitCode.WRONG_USE, message);
    }

    public int exitCode() {
        return exitCode;
    }
}
