package io.jituan.testkit.layout;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.jituan.testkit.layout.bad.BadResource;
import io.jituan.web.security.Caller;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutRulesTest {
    /// The first takes two services, the second Panache, and the third leaves this module alone (see below).
    private static final Set<String> NEED_MORE_THAN_ONE_PACKAGE =
            Set.of("no_service_depends_on_another", "absence_is_an_optional", "time_is_asked_of_the_clock");

    private static final JavaClasses BAD = new ClassFileImporter().importPackagesOf(BadResource.class);

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theRuleFindsItsBadExample(String name, ArchRule rule) {
        assertTrue(rule.evaluate(BAD).hasViolation(), name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theRuleLeavesCleanCodeAlone(String name, ArchRule rule) {
        JavaClasses clean = new ClassFileImporter().importPackages(Caller.class.getPackageName());
        assertFalse(rule.evaluate(clean).hasViolation(), name);
    }

    @Test
    void theDayIsNotAskedOfTheMachine() {
        assertTrue(BAD.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .anyMatch(LayoutPredicates.asksTheMachineForTheTime()));
    }

    private static Stream<Arguments> rules() {
        return Arrays.stream(LayoutRules.class.getFields())
                .filter(field -> field.getType() == ArchRule.class)
                .filter(field -> !NEED_MORE_THAN_ONE_PACKAGE.contains(field.getName()))
                .map(field -> Arguments.of(field.getName(), value(field)));
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
