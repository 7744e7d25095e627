package io.jituan.testkit.layout;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The layout of a service: `@ArchTest static final ArchTests layout = ArchTests.in(LayoutRules.class);`. Types of
/// the kit and of Jakarta are named as text, so that a module can be checked that does not have them.
public final class LayoutRules {
    private static final String KIT = "io.jituan.kit.";

    private LayoutRules() {}

    /// Rules live in the domain: what speaks HTTP neither asks the database nor decides.
    @ArchTest
    public static final ArchRule resources_leave_the_database_alone = noClasses()
            .that(simpleNameEndingWith("Resource"))
            .should(dependOnClassesThat(LayoutPredicates.databaseAccess()))
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule entities_never_leave_through_http = methods()
            .that()
            .areDeclaredInClassesThat(simpleNameEndingWith("Resource"))
            .should(LayoutConditions.involveNoEntity())
            .allowEmptyShould(true);

    /// A JAX-RS method that is not public is silently not served.
    @ArchTest
    public static final ArchRule served_methods_are_public =
            methods().that(LayoutPredicates.areServed()).should().bePublic().allowEmptyShould(true);

    /// One transaction, at most once per Idempotency-Key; or a reason why not.
    @ArchTest
    public static final ArchRule changes_say_how_they_are_carried_out = methods()
            .that(LayoutPredicates.change())
            .should()
            .beAnnotatedWith(KIT + "change.Changing")
            .orShould()
            .beAnnotatedWith(KIT + "change.ChangingInSteps")
            .allowEmptyShould(true);

    /// Services hear of each other by events and share nothing but the contracts.
    @ArchTest
    public static final ArchRule no_service_depends_on_another =
            classes().should(LayoutConditions.stayWithinTheirService()).allowEmptyShould(true);

    /// Other aggregates are known by their ids.
    @ArchTest
    public static final ArchRule aggregates_refer_to_others_by_id = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should(LayoutConditions.holdNoEntityOfAnotherPackage())
            .allowEmptyShould(true);

    /// What day it is comes from DistrictTime, so that a test or a demonstration can say.
    @ArchTest
    public static final ArchRule time_is_asked_of_the_clock = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "io.jituan.kit.time..", "io.jituan.gateway.time..", "io.jituan.testkit..", "io.jituan.localstack..")
            .should()
            .callMethodWhere(LayoutPredicates.asksTheMachineForTheTime())
            .allowEmptyShould(true);

    /// NullAway misses `findById(id).x()`.
    @ArchTest
    public static final ArchRule absence_is_an_optional = noClasses()
            .should()
            .callMethodWhere(LayoutPredicates.findsByIdOrNull())
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule dependencies_come_through_the_constructor = noFields()
            .should()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
            .allowEmptyShould(true);

    /// Role and organisation are asked together, at the domain's operation (CurrentCaller); who needs no token is
    /// PermitAll.
    @ArchTest
    public static final ArchRule access_is_asked_at_the_operation = methods()
            .that(LayoutPredicates.areServed())
            .should()
            .notBeAnnotatedWith("jakarta.annotation.security.RolesAllowed")
            .allowEmptyShould(true);

    /// A name that fits everything says nothing.
    @ArchTest
    public static final ArchRule names_say_something = noClasses()
            .should()
            .haveNameMatching(".*\\.(\\w*(Util|Utils|Helper|Helpers|Manager|Impl)|(Base|Common|Abstract)\\w+)")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule packages_say_what_they_are_and_what_may_be_null =
            classes().should(LayoutConditions.liveInNullMarkedPackages()).allowEmptyShould(true);

    @ArchTest
    public static final ArchRule refusals_are_records = classes()
            .that()
            .implement("io.jituan.web.problem.Refusal")
            .and(DescribedPredicate.not(DescribedPredicate.describe("are interfaces", JavaClass::isInterface)))
            .should()
            .beRecords()
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule nothing_is_printed = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.allowEmptyShould(true);
}
