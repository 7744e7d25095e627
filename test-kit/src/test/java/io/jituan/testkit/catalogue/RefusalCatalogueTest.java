package io.jituan.testkit.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalCatalogueTest {
    private record Careless(String code, String clause) implements Refusal {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    @Test
    void theRefusalsOfTheEdgeAreInOrder() {
        RefusalCatalogue edge = RefusalCatalogue.in("io.jituan.web");
        assertTrue(edge.refusals().size() > 10);
        assertEquals(List.of(), edge.findings());
    }

    @Test
    void aCodeUsedTwiceIsFound() {
        RefusalCatalogue twice =
                new RefusalCatalogue(List.of(new Careless("route-unknown", ""), new Careless("route-unknown", "")));
        assertTrue(twice.findings().getFirst().startsWith("code route-unknown is used by"));
    }

    @Test
    void aCarelessRefusalIsFound() {
        List<String> findings = new RefusalCatalogue(List.of(new Careless("noKebab", "9.9"))).findings();
        assertEquals(
                List.of(
                        "noKebab: the code is not in kebab-case",
                        "noKebab: there is no clause 9.9",
                        "noKebab.title: there is no text in messages.properties",
                        "noKebab.detail: there is no text in messages.properties",
                        "noKebab.remedy: there is no text in messages.properties"),
                findings);
    }

    @Test
    void aRefusalThatADocumentDoesNotExplainIsFound() {
        RefusalCatalogue two = new RefusalCatalogue(List.of(new Careless("known", ""), new Careless("unknown", "")));
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.putArray("x-problems").addObject().put("code", "known");
        assertEquals(List.of("unknown"), two.unexplainedIn(document));
    }
}
