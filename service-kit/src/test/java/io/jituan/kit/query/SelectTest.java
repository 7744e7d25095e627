package io.jituan.kit.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.jituan.kit.paging.PageRequest;
import io.jituan.web.problem.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Statements hold the code's words only; values stand beside them.
class SelectTest {
    private static final Sorting SORTING =
            Sorting.of("s.id").by("name", "s.name_pinyin", "text").by("pupils", "s.pupils", "integer");

    @Test
    void values_never_become_text_of_the_statement() {
        Select select = Select.of("s.id", "school s JOIN area a ON a.code = ?", "first")
                .where("s.stage = ?", "'; DROP TABLE school; --")
                .whereContains("s.name", "50%_\\");

        assertEquals(
                "SELECT s.id FROM school s JOIN area a ON a.code = ? WHERE (s.stage = ?) AND (s.name LIKE ?)",
                select.sql());
        assertEquals(List.of("first", "'; DROP TABLE school; --", "%50\\%\\_\\\\%"), select.arguments());
    }

    @Test
    void a_filter_that_was_left_out_is_no_condition() {
        Select select = Select.of("id", "school").whereGiven("stage = ?", null).whereContains("name", "  ");

        assertEquals("SELECT id FROM school", select.sql());
    }

    @Test
    void an_order_may_be_turned_round() {
        Order order = SORTING.order("-pupils");

        assertEquals("s.pupils", order.expression());
        assertEquals("DESC", order.direction());
        assertEquals("s.name_pinyin", SORTING.order(null).expression());
    }

    @Test
    void an_order_that_is_not_declared_is_refused_with_those_that_are() {
        Refused refused = assertThrows(Refused.class, () -> SORTING.order("name; DROP TABLE school"));

        QueryRefusal.SortUnknown refusal = assertInstanceOf(
                QueryRefusal.SortUnknown.class, refused.refusals().getFirst());
        assertEquals(List.of("name", "pupils"), refusal.known());
    }

    @Test
    void a_page_reads_one_row_more_than_it_shows() {
        Select select = Select.of("s.id", "school s");

        Select page = SORTING.order("name").applied(select, PageRequest.first(50));

        assertEquals(
                "SELECT s.id, s.name_pinyin::text AS sort_key, s.id AS sort_id FROM school s"
                        + " ORDER BY s.name_pinyin ASC, s.id ASC LIMIT 51",
                page.sql());
        assertFalse(page.sql().contains("WHERE"));
        assertEquals("SELECT s.id FROM school s", select.sql());
    }
}
