package io.jituan.web.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jituan.web.problem.HttpRefusal;
import io.jituan.web.problem.HttpRefusal.TooManyRequests;
import io.jituan.web.problem.Problem;
import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import io.jituan.web.security.AccessRefusal.RoleMissing;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    /// Two days that read alike, a part of a thing, and one argument too many.
    record Tangled(String pointer, LocalDate from, LocalDate day, StringBuilder whole) implements Refusal {
        @Override
        public String code() {
            return "tangled";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }

        @Override
        public List<Object> arguments() {
            return List.of(from.toString(), day, whole.length(), "surplus");
        }
    }

    record Unsampled(StringBuilder odd) implements Refusal {
        @Override
        public String code() {
            return "unsampled";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    /// The messages of the module write a path and a method as texts.
    record Mixed(int path, RefusalKind method, long other) implements Refusal {
        @Override
        public String code() {
            return "mixed";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    record Chosen(List<RefusalKind> kinds, RefusalKind one) implements Refusal {
        @Override
        public String code() {
            return "chosen";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    record Kept(String code) implements Refusal {
        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    @Test
    void generalTextsNameInBracketsWhatARefusalFillsIn() {
        Explanation explanation = Explanation.of(TooManyRequests.class, "/api/v1/schools");
        assertEquals(
                "Go on after [seconds] seconds; the RateLimit headers tell how much is left.",
                explanation.en().remedy());
        assertEquals("请在 [秒数] 秒后继续；剩余额度见 RateLimit 响应头。", explanation.zh().remedy());
    }

    @Test
    void theExampleIsTheProblemAsItIsSent() {
        Explanation explanation = Explanation.of(RoleMissing.class, "/api/v1/schools");
        Problem example = explanation.en().example();
        assertEquals("/problems/role-missing", example.type());
        assertEquals(403, example.status());
        assertEquals("/api/v1/schools", example.instance());
        assertTrue(example.detail().contains("district-admin, group-lead"), example.detail());
        assertTrue(explanation.zh().example().detail().contains("district-admin、group-lead"));
    }

    @Test
    void noPlaceholderIsLeftInAnyText() {
        for (Class<? extends Refusal> type : RefusalTypes.of(HttpRefusal.class)) {
            Explanation explanation = Explanation.of(type, "/");
            for (Explanation.Text text : List.of(explanation.en(), explanation.zh())) {
                assertFalse((text.title() + text.meaning() + text.remedy()).contains("{"), explanation.code());
            }
        }
    }

    @Test
    void anArgumentIsTheNextComponentThatReadsTheSameOrElseTheNext() {
        LocalDate day = LocalDate.of(2026, 9, 1);
        assertEquals(
                List.of("from", "day", "whole", "value"),
                Arguments.of(new Tangled("/from", day, day, new StringBuilder())));
    }

    @Test
    void whatIsWrittenIsPassedOverWhereItIsOfAnotherType() {
        assertEquals(new Mixed(3, RefusalKind.INVALID, 3), Samples.of(Mixed.class, Locale.ENGLISH));
    }

    @Test
    void constantsAreReadByTheirNames() {
        assertEquals(
                new Chosen(List.of(RefusalKind.STALE, RefusalKind.RULE), RefusalKind.TIMEOUT),
                Samples.of(Chosen.class, Locale.ENGLISH));
    }

    @Test
    void aTypeOfWhichNoSampleIsKnownIsNamed() {
        IllegalStateException thrown =
                assertThrows(IllegalStateException.class, () -> Samples.of(Unsampled.class, Locale.ENGLISH));
        assertEquals("No sample of java.lang.StringBuilder is known; add one to Samples", thrown.getMessage());
    }

    @Test
    void aRefusalThatWasKeptHasNoMeaningOfItsOwn() {
        assertFalse(RefusalTypes.hasMeaning(Kept.class));
        assertFalse(RefusalTypes.hasMeaning(String.class));
        assertTrue(RefusalTypes.hasMeaning(RoleMissing.class));
    }
}
