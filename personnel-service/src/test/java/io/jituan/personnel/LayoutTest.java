package io.jituan.personnel;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import io.jituan.testkit.layout.LayoutRules;

@AnalyzeClasses(packages = "io.jituan.personnel", importOptions = ImportOption.DoNotIncludeTests.class)
class LayoutTest {
    @ArchTest
    static final ArchTests layout = ArchTests.in(LayoutRules.class);
}
