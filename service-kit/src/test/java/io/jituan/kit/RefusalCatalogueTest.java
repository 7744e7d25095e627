package io.jituan.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jituan.testkit.catalogue.RefusalCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalCatalogueTest {
    @Test
    void everyRefusalOfKitAndEdgeHasCodeClauseAndTexts() {
        RefusalCatalogue kit = RefusalCatalogue.in("io.jituan.kit");
        RefusalCatalogue web = RefusalCatalogue.in("io.jituan.web");
        assertTrue(kit.refusals().size() > 10);
        assertTrue(web.refusals().size() > 10);
        assertEquals(List.of(), kit.findings());
        assertEquals(List.of(), web.findings());
    }
}
