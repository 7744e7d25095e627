package io.jituan.web.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jituan.web.security.AccessRefusal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {
    private record Unworded(String pointer) implements Refusal {
        @Override
        public String code() {
            return "unworded";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }

        @Override
        public String clause() {
            return "4.1.3";
        }
    }

    @Test
    void oneRefusalIsAProblemWithoutViolations() {
        Problem problem = Problems.of(
                List.of(new HttpRefusal.TooManyRequests(1200)), Locale.ENGLISH, "/api/v1/schools", "request-1");
        assertEquals(429, problem.status());
        assertEquals("/problems/too-many-requests", problem.type());
        assertEquals("/api/v1/schools", problem.instance());
        assertTrue(problem.detail().contains("1200 seconds"), problem.detail());
        assertEquals(List.of(), problem.violations());
    }

    @Test
    void theFirstOfSeveralSpeaksAndAllAreListed() {
        Problem problem = Problems.of(
                List.of(new Unworded("/members/0"), new Unworded("/members/1")), Locale.CHINESE, "/", "request-1");
        assertEquals(409, problem.status());
        assertEquals("4.1.3", problem.clause());
        assertEquals(
                List.of("/members/0", "/members/1"),
                problem.violations().stream().map(Problem.Violation::pointer).toList());
    }

    @Test
    void oneRefusalWithAPlaceNamesIt() {
        Problem problem = Problems.of(List.of(new Unworded("/type")), Locale.ENGLISH, "/", "request-1");
        assertEquals("/type", problem.violations().getFirst().pointer());
    }

    @Test
    void aRefusalNobodyWordedIsCalledByItsCode() {
        assertEquals("unworded", Messages.title(new Unworded(""), Locale.ENGLISH));
        assertEquals("unworded", Messages.detail(new Unworded(""), Locale.CHINESE));
    }

    @Test
    void whatIsEmptyIsNotSent() throws JsonProcessingException {
        Problem problem = Problems.of(List.of(new HttpRefusal.Unexpected()), Locale.ENGLISH, "/x", "request-1");
        String json = new ObjectMapper().writeValueAsString(problem);
        assertTrue(!json.contains("clause") && !json.contains("violations"), json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN,zh;q=0.9,en;q=0.5 | zh",
                "zh-Hans-CN              | zh",
                "en-GB,zh;q=0.5          | en",
                "de,zh;q=0.1             | zh",
                "fr                      | en",
                "''                      | en",
                "*                       | en",
                "###                     | en"
            })
    void theLanguageIsTheOneAskedFor(String header, String language) {
        assertEquals(language, Languages.of(header).getLanguage());
    }

    @Test
    void englishIsSpokenWhereNothingIsAskedFor() {
        assertEquals(Locale.ENGLISH, Languages.of(null));
    }

    @Test
    void listsAreJoinedAsTheLanguageDoes() {
        Refusal refusal = new AccessRefusal.RoleMissing(List.of("a", "b"));
        assertTrue(Messages.detail(refusal, Locale.ENGLISH).contains("a, b"));
        assertTrue(Messages.detail(refusal, Locale.CHINESE).contains("a、b"));
    }
}
