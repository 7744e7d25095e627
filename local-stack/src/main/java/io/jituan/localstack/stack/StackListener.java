package io.jituan.localstack.stack;

/// Hears what happens to the processes of a stack; called from several threads.
public interface StackListener {
    /// The process runs, but is not ready yet.
    void launched(Member member);

    /// The process does its work.
    void ready(Member member);

    /// The process ended although nobody asked it to.
    void died(Member member);

    /// For whoever asks the stack itself.
    static StackListener silent() {
        return new StackListener() {
            @Override
            public void launched(Member member) {}

            @Override
            public void ready(Member member) {}

            @Override
            public void died(Member member) {}
        };
    }
}
