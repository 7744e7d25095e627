package io.jituan.web.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PolicyTest {
    @Test
    void thePolicyHasThirtyTwoClauses() {
        assertEquals(32, Policy.ids().size());
        assertTrue(Policy.ids().contains("4.1.3"));
    }

    @Test
    void everyClauseHasTitleAndSentenceInBothLanguages() {
        for (String id : Policy.ids()) {
            PolicyClause english = Policy.clause(id, Locale.ENGLISH).orElseThrow();
            PolicyClause chinese = Policy.clause(id, Locale.CHINESE).orElseThrow();
            assertFalse(english.title().isBlank() || english.sentence().isBlank(), id);
            assertNotEquals(english.title(), chinese.title());
            assertNotEquals(english.sentence(), chinese.sentence());
        }
    }

    @Test
    void whatIsNoClauseIsNotFound() {
        assertTrue(Policy.clause("", Locale.ENGLISH).isEmpty());
        assertTrue(Policy.clause("9.9", Locale.CHINESE).isEmpty());
    }
}
