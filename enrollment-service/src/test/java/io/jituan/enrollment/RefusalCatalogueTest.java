package io.jituan.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jituan.testkit.catalogue.RefusalCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalCatalogueTest {
    @Test
    void everyRefusalHasCodeClauseAndTexts() {
        RefusalCatalogue catalogue = RefusalCatalogue.in("io.jituan.enrollment");
        assertEquals(1, catalogue.refusals().size());
        assertEquals(List.of(), catalogue.findings());
    }
}
