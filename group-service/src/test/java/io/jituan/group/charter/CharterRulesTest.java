package io.jituan.group.charter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jituan.testkit.Clause;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What a charter must hold, and the way it goes.
@Clause("4.2.3")
class CharterRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @EnumSource(CharterSection.class)
    void each_missing_section_is_named(CharterSection missing) {
        Map<CharterSection, String> sections = complete();
        sections.put(missing, "  ");

        assertEquals(List.of(new CharterRefusal.SectionsMissing(List.of(missing))), CharterRules.complete(sections));
        assertEquals(List.of(), CharterRules.complete(complete()));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, SUBMITTED, 0",
        "DRAFT, FILED, 1",
        "DRAFT, RETURNED, 1",
        "SUBMITTED, FILED, 0",
        "SUBMITTED, RETURNED, 0",
        "RETURNED, SUBMITTED, 0",
        "RETURNED, FILED, 1",
        "FILED, SUBMITTED, 1",
        "FILED, RETURNED, 1"
    })
    void a_version_goes_its_way_step_by_step(CharterStage from, CharterStage to, int refused) {
        assertEquals(refused, CharterRules.step(from, to).size());
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, 0", "RETURNED, 0", "SUBMITTED, 1", "FILED, 1"})
    void only_drafts_and_returned_versions_are_written(CharterStage stage, int refused) {
        assertEquals(refused, CharterRules.write(stage).size());
    }

    @Test
    void a_version_is_filed_after_the_one_in_force_and_not_in_the_future() {
        LocalDate founded = TODAY.minusYears(3);
        Optional<LocalDate> inForceSince = Optional.of(TODAY.minusYears(1));

        assertEquals(
                0, CharterRules.file(founded, founded, Optional.empty(), TODAY).size());
        assertEquals(
                1,
                CharterRules.file(founded.minusDays(1), founded, Optional.empty(), TODAY)
                        .size());
        assertEquals(
                1,
                CharterRules.file(TODAY.minusYears(1), founded, inForceSince, TODAY)
                        .size());
        assertEquals(0, CharterRules.file(TODAY, founded, inForceSince, TODAY).size());
        assertEquals(
                1,
                CharterRules.file(TODAY.plusDays(1), founded, inForceSince, TODAY)
                        .size());
    }

    private static Map<CharterSection, String> complete() {
        Map<CharterSection, String> sections = new EnumMap<>(CharterSection.class);
        for (CharterSection section : CharterSection.values()) {
            sections.put(section, "第一条");
        }
        return sections;
    }
}
