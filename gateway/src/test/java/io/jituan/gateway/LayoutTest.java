package io.jituan.gateway;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.jituan.testkit.layout.LayoutRules;

/// The rules of the services that make sense without a database and a journal.
@AnalyzeClasses(packages = "io.jituan.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class LayoutTest {
    @ArchTest
    static final ArchRule resources_leave_the_database_alone = LayoutRules.resources_leave_the_database_alone;

    @ArchTest
    static final ArchRule served_methods_are_public = LayoutRules.served_methods_are_public;

    @ArchTest
    static final ArchRule no_service_depends_on_another = LayoutRules.no_service_depends_on_another;

    @ArchTest
    static final ArchRule time_is_asked_of_the_clock = LayoutRules.time_is_asked_of_the_clock;

    @ArchTest
    static final ArchRule dependencies_come_through_the_constructor =
            LayoutRules.dependencies_come_through_the_constructor;

    @ArchTest
    static final ArchRule access_is_asked_at_the_operation = LayoutRules.access_is_asked_at_the_operation;

    @ArchTest
    static final ArchRule names_say_something = LayoutRules.names_say_something;

    @ArchTest
    static final ArchRule packages_say_what_they_are_and_what_may_be_null =
            LayoutRules.packages_say_what_they_are_and_what_may_be_null;

    @ArchTest
    static final ArchRule refusals_are_records = LayoutRules.refusals_are_records;

    @ArchTest
    static final ArchRule nothing_is_printed = LayoutRules.nothing_is_printed;
}
