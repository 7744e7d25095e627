package io.jituan.gateway.answer;

import io.jituan.web.problem.PathMethods;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import java.util.ArrayList;
import java.util.List;

/// Which methods the gateway's own paths take.
@ApplicationScoped
class OwnMethods {
    private final PathMethods methods;

    OwnMethods() {
        List<Class<?>> types = new ArrayList<>();
        for (Bean<?> bean : Arc.requireContainer().beanManager().getBeans(Object.class, Any.Literal.INSTANCE)) {
            types.add(bean.getBeanClass());
        }
        methods = new PathMethods(types);
    }

    /// The value of the Allow header.
    String on(String path) {
        return methods.on(path);
    }
}
