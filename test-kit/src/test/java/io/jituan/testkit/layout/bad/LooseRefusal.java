package io.jituan.testkit.layout.bad;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;

/// A refusal that is no value.
public class LooseRefusal implements Refusal {
    @Override
    public String code() {
        return "loose";
    }

    @Override
    public RefusalKind kind() {
        return RefusalKind.INVALID;
    }
}
