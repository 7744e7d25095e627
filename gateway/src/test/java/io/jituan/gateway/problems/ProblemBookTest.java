package io.jituan.gateway.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jituan.gateway.apidocs.ServiceDocument;
import io.jituan.gateway.apidocs.ServiceDocument.Freshness;
import io.jituan.gateway.problems.PageRefusal.CodeUnknown;
import io.jituan.gateway.routing.Service;
import io.jituan.gateway.support.Surroundings;
import io.jituan.web.problem.HttpRefusal.ServiceUnavailable;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the services' documents say, put together.
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ProblemBookTest {
    private static final String SHARED = """
            {"x-problems": [{"code": "stale-version", "status": 412, "clause": "",
              "en": {"title": "Stale", "meaning": "Old", "remedy": "Read", "example": {"code": "stale-version"}},
              "zh": {"title": "过期", "meaning": "旧", "remedy": "读", "example": {"code": "stale-version"}}}]}""";
    private static final String HOSTILE = """
            {"x-problems": [{"code": "cap-reached", "status": 409, "clause": "4.1.3",
              "en": {"title": "<b>Full</b>", "meaning": "<script>alert(1)</script>", "remedy": "a & b",
                     "example": {"detail": "</code><img src=x>"}}}]}""";

    @Test
    void whatSeveralServicesAnswerWithIsExplainedOnce() {
        ProblemBook book = ProblemBook.of(List.of(), List.of(document("group", SHARED), document("personnel", SHARED)));
        assertEquals(1, book.list("", Locale.ENGLISH).items().size());
        ProblemView view = ProblemView.of(book.find("stale-version").orElseThrow(), Locale.CHINESE);
        assertEquals("过期", view.title());
        assertEquals(List.of("group-service", "personnel-service"), view.sentBy());
    }

    @Test
    void theClauseIsToldWithItsTitleAndSentence() {
        String page = page(ProblemBook.of(List.of(), List.of(document("group", HOSTILE))));
        assertTrue(page.contains("4.1.3 Size of groups"), page);
        assertTrue(page.contains("at most five integrated"), page);
    }

    @Test
    void textsAreShownAsTheyAre() {
        String page = page(ProblemBook.of(List.of(), List.of(document("group", HOSTILE))));
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), page);
        assertTrue(page.contains("&lt;/code&gt;&lt;img src=x&gt;"), page);
        assertFalse(page.contains("<b>") || page.contains("<script") || page.contains("<img"), page);
    }

    @Test
    void aCodeIsWrongOnlyWhereEveryServiceHasBeenHeard() {
        ServiceDocument missing = new ServiceDocument(service("personnel"), Optional.empty(), Freshness.MISSING);
        ProblemBook partial = ProblemBook.of(List.of(), List.of(document("group", SHARED), missing));
        ProblemBook whole = ProblemBook.of(List.of(), List.of(document("group", SHARED)));
        assertEquals(List.of("personnel-service"), partial.missing());
        assertEquals(new ServiceUnavailable("personnel-service"), partial.whyNot("unicorn"));
        assertEquals(new CodeUnknown("unicorn"), assertInstanceOf(CodeUnknown.class, whole.whyNot("unicorn")));
    }

    @Test
    void aServiceThatIsDownIsRemembered() throws JsonProcessingException {
        ServiceDocument lastKnown =
                new ServiceDocument(service("group"), Optional.of(read(SHARED)), Freshness.LAST_KNOWN);
        ProblemBook book = ProblemBook.of(List.of(), List.of(lastKnown));
        assertTrue(book.find("stale-version").isPresent());
        assertEquals(List.of(), book.missing());
    }

    private static String page(ProblemBook book) {
        ProblemView view = ProblemView.of(book.find("cap-reached").orElseThrow(), Locale.ENGLISH);
        return ProblemPages.one(new PageFrame(Locale.ENGLISH, ""), view).render();
    }

    private static ServiceDocument document(String service, String json) {
        try {
            return new ServiceDocument(service(service), Optional.of(read(json)), Freshness.CURRENT);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode read(String json) throws JsonProcessingException {
        return new ObjectMapper().readValue(json, ObjectNode.class);
    }

    private static Service service(String name) {
        return new Service(name, URI.create("http://localhost:1"), Set.of());
    }
}
