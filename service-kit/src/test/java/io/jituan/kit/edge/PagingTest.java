package io.jituan.kit.edge;

import static io.jituan.kit.edge.EdgeRequests.NOTES;
import static io.jituan.kit.edge.EdgeRequests.asDistrict;
import static io.jituan.kit.edge.EdgeRequests.freshTitle;
import static io.jituan.kit.edge.EdgeRequests.written;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jituan.testkit.infrastructure.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class PagingTest {
    private static final Pattern NEXT = Pattern.compile("<(/[^>]*)>; rel=\"next\"");

    @Test
    void theLinksLeadThroughAllPagesWithoutGapOrRepeat() {
        List<String> written = new ArrayList<>();
        for (int index = 0; index < 7; index++) {
            written.add(written(freshTitle()));
        }
        List<String> seen = new ArrayList<>();
        Optional<String> path = Optional.of(NOTES + "?limit=3&colour=RED");
        while (path.isPresent()) {
            Response page = asDistrict().urlEncodingEnabled(false).get(path.get());
            seen.addAll(page.jsonPath().getList("items.id", String.class));
            path = next(page);
        }
        assertTrue(seen.containsAll(written));
        assertEquals(new HashSet<>(seen).size(), seen.size());
    }

    @Test
    void theLastPageHasNoNext() {
        Response page = asDistrict().get(NOTES + "?limit=500");
        assertTrue(next(page).isEmpty());
        assertTrue(page.jsonPath().getMap("").keySet().equals(Set.of("items")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 500})
    void aLimitAtTheEdgeIsTaken(int limit) {
        written(freshTitle());
        Response page = asDistrict().queryParam("limit", limit).get(NOTES);
        page.then().statusCode(200);
        if (limit == 1) {
            page.then().body("items", hasSize(1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 501})
    void aLimitBeyondTheEdgeIsRefused(int limit) {
        asDistrict()
                .queryParam("limit", limit)
                .get(NOTES)
                .then()
                .statusCode(400)
                .body("code", equalTo("limit-out-of-range"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"###", "YR9i"})
    void aKeyOfAnotherListIsRefused(String after) {
        asDistrict()
                .queryParam("after", after)
                .get(NOTES)
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor-unreadable"));
    }

    private static Optional<String> next(Response page) {
        Matcher link = NEXT.matcher(Optional.ofNullable(page.header("Link")).orElse(""));
        return link.find() ? Optional.of(link.group(1)) : Optional.empty();
    }
}
