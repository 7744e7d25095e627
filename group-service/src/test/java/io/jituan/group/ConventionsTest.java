package io.jituan.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import io.jituan.testkit.catalogue.RefusalCatalogue;
import io.jituan.testkit.layout.LayoutRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The house rules, held by this service.
@AnalyzeClasses(packages = "io.jituan.group", importOptions = ImportOption.DoNotIncludeTests.class)
class ConventionsTest {
    @ArchTest
    static final ArchTests layout = ArchTests.in(LayoutRules.class);

    @Test
    void every_refusal_has_its_code_its_clause_and_its_texts() {
        assertEquals(List.of(), RefusalCatalogue.in("io.jituan.group").findings());
    }
}
