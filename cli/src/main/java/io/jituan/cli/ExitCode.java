package io.jituan.cli;

/// What the command's exit code says to a script.
public final class ExitCode {
    /// Done, or nothing to change.
    public static final int DONE = 0;

    /// The request failed.
    public static final int FAILED = 1;

    /// A plan with changes, not carried out.
    public static final int CHANGES_PLANNED = 2;

    /// Rows are refused, or an audit is not what it was.
    public static final int ROWS_REFUSED = 3;

    /// Wrong use.
    public static final int WRONG_USE = 4;

    private ExitCode() {}
}
