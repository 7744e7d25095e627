package io.jituan.localstack.process;

import java.util.List;

/// A process of the stack ended or never became ready. The message holds the tail of its log.
public final class ProcessFailed extends RuntimeException {
    private final String process;

    public ProcessFailed(String process, String what, List<String> logTail) {
        super(message(process, what, logTail));
        this.process = process;
    }

    private static String message(String process, String what, List<String> logTail) {
        String head = process + " " + what;
        return logTail.isEmpty() ? head : head + "; the end of its log:\n  " + String.join("\n  ", logTail);
    }

    public String process() {
        return process;
    }
}
