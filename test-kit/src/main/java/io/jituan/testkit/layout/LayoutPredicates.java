package io.jituan.testkit.layout;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.List;
import java.util.Set;

/// What the layout rules speak of.
final class LayoutPredicates {
    private static final List<String> DATABASE =
            List.of("java.sql.", "javax.sql.", "io.agroal.", "org.hibernate.", "io.quarkus.hibernate.");
    private static final Set<String> PERSISTENCE =
            Set.of("jakarta.persistence.EntityManager", "jakarta.persistence.Query", "jakarta.persistence.TypedQuery");
    private static final String JAX_RS = "jakarta.ws.rs.";
    private static final Set<String> CHANGES = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private LayoutPredicates() {}

    static DescribedPredicate<JavaClass> databaseAccess() {
        return DescribedPredicate.describe("reach the database", LayoutPredicates::reachesDatabase);
    }

    static DescribedPredicate<JavaMethod> change() {
        return DescribedPredicate.describe("change something over HTTP", method -> isAny(method, CHANGES));
    }

    static DescribedPredicate<JavaMethod> areServed() {
        return DescribedPredicate.describe(
                "are served over HTTP", method -> isAny(method, CHANGES) || isAny(method, READS));
    }

    static DescribedPredicate<JavaMethodCall> asksTheMachineForTheTime() {
        return DescribedPredicate.describe("asks the machine for the time", LayoutPredicates::isNow);
    }

    static DescribedPredicate<JavaMethodCall> findsByIdOrNull() {
        return DescribedPredicate.describe(
                "findById, which answers null",
                call -> call.getName().equals("findById")
                        && call.getTargetOwner().getAllRawInterfaces().stream()
                                .anyMatch(type -> type.getName().startsWith("io.quarkus.hibernate.orm.panache.")));
    }

    /// What a failed statement throws may pass through.
    private static boolean reachesDatabase(JavaClass type) {
        boolean named =
                PERSISTENCE.contains(type.getName()) || DATABASE.stream().anyMatch(type.getName()::startsWith);
        return named && !type.isAssignableTo(Throwable.class);
    }

    private static boolean isNow(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        boolean now = owner.startsWith("java.time.")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.getName().equals("java.time.Clock"));
        boolean systemClock = owner.equals("java.time.Clock") && call.getName().startsWith("system");
        boolean millis = owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
        return now || systemClock || millis;
    }

    private static boolean isAny(JavaMethod method, Set<String> verbs) {
        return method.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .filter(type -> type.getPackageName().concat(".").equals(JAX_RS))
                .anyMatch(type -> verbs.contains(type.getSimpleName()));
    }
}
