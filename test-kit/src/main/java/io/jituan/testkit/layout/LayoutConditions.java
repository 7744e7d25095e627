package io.jituan.testkit.layout;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.NullMarked;

/// What the layout rules demand.
final class LayoutConditions {
    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String OURS = "io.jituan.";
    private static final Set<String> SERVICES = Set.of("group", "personnel", "enrollment", "assessment", "gateway");

    private LayoutConditions() {}

    static ArchCondition<JavaMethod> involveNoEntity() {
        return condition(
                "return records, not entities",
                (method, events) -> method.getReturnType().getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isAnnotatedWith(ENTITY))
                        .forEach(
                                type -> violated(events, method, method.getFullName() + " returns " + type.getName())));
    }

    static ArchCondition<JavaField> holdNoEntityOfAnotherPackage() {
        return condition(
                "hold no entity of another package",
                (field, events) -> field.getType().getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isAnnotatedWith(ENTITY))
                        .filter(type ->
                                !type.getPackageName().equals(field.getOwner().getPackageName()))
                        .forEach(type -> violated(events, field, field.getFullName() + " holds " + type.getName())));
    }

    static ArchCondition<JavaClass> stayWithinTheirService() {
        return condition(
                "stay within their service",
                (type, events) -> type.getDirectDependenciesFromSelf().stream()
                        .filter(LayoutConditions::crossesServices)
                        .forEach(dependency -> violated(events, type, dependency.getDescription())));
    }

    static ArchCondition<JavaClass> liveInNullMarkedPackages() {
        return condition("live in a package whose package-info says @NullMarked", (type, events) -> {
            boolean marked = type.getPackage()
                    .tryGetPackageInfo()
                    .filter(info -> info.isAnnotatedWith(NullMarked.class))
                    .isPresent();
            if (!marked && type.isTopLevelClass()) {
                violated(events, type, type.getPackageName() + " has no package-info with @NullMarked");
            }
        });
    }

    private static boolean crossesServices(Dependency dependency) {
        Optional<String> from = service(dependency.getOriginClass());
        Optional<String> to = service(dependency.getTargetClass());
        return from.isPresent() && to.isPresent() && !from.equals(to);
    }

    private static Optional<String> service(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(OURS)) {
            return Optional.empty();
        }
        return Optional.of(name.substring(OURS.length()).split("\\.")[0]).filter(SERVICES::contains);
    }

    private static <T> ArchCondition<T> condition(String description, BiConsumer<T, ConditionEvents> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.accept(item, events);
            }
        };
    }

    private static void violated(ConditionEvents events, Object item, String message) {
        events.add(SimpleConditionEvent.violated(item, message));
    }
}
