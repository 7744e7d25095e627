package io.jituan.acceptance.system;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives tests the one system that runs for all of them: started by the first that asks, stopped after the last.
public final class RunningSystem implements ParameterResolver {
    private static final Namespace OURS = Namespace.create(RunningSystem.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Jituan.class;
    }

    @Override
    public Jituan resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Jituan.class, type -> Jituan.start("stack"), Jituan.class);
    }
}
