package io.jituan.kit.openapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/// Says in the document what NullAway holds in the code: a field of a record is always there, unless it is `@Nullable`.
/// Typed clients are the better for it.
final class RequiredFields {
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final String OURS = "io.jituan.";
    private static final String PAGE = "Page";
    private static final String ITEMS = "items";

    private final Map<String, ClassInfo> records = new HashMap<>();

    RequiredFields(IndexView index) {
        index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(type -> type.name().toString().startsWith(OURS))
                .forEach(type -> records.put(type.simpleName(), type));
    }

    void mark(Components components) {
        Optional.ofNullable(components.getSchemas()).orElse(Map.of()).forEach(this::mark);
    }

    private void mark(String name, Schema schema) {
        Map<String, Schema> properties =
                Optional.ofNullable(schema.getProperties()).orElse(Map.of());
        Set<String> required =
                new LinkedHashSet<>(Optional.ofNullable(schema.getRequired()).orElse(List.of()));
        if (name.startsWith(PAGE) && properties.containsKey(ITEMS)) {
            required.add(ITEMS);
        }
        Optional.ofNullable(records.get(name))
                .ifPresent(type -> type.recordComponents().stream()
                        .filter(component -> properties.containsKey(component.name()) && isNeeded(component))
                        .forEach(component -> required.add(component.name())));
        if (!required.isEmpty()) {
            schema.setRequired(new ArrayList<>(required));
        }
    }

    private static boolean isNeeded(RecordComponentInfo component) {
        return !component.type().hasAnnotation(NULLABLE);
    }
}
