package io.jituan.kit.imports.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.jituan.web.problem.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTypeTest {
    private static final CellType CODE =
            Column.code("code", "代码", "[0-9]{10}", "3150100001").type();
    private static final CellType DAY = Column.day("day", "日期").type();
    private static final CellType COUNT =
            Column.wholeNumber("count", "数", 0, 100).type();
    private static final CellType STAGE =
            Column.choice("stage", "学段", Map.of("PRIMARY", List.of("小学"))).type();

    @ParameterizedTest
    @ValueSource(strings = {"3150100001", "３１５０１００００１"})
    void fullWidthDigitsOfACodeAreReadAsDigits(String cell) {
        assertEquals("3150100001", value(CODE, cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.15E+09", "5E9", "3.1501e+9"})
    void aCodeThatASpreadsheetRoundedIsRefusedAsSuch(String cell) {
        assertInstanceOf(CellRefusal.CellRounded.class, refusal(CODE, cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"315010000", "3150100001.0", "31501OOOO1"})
    void anyOtherCodeIsRefusedWithAnExample(String cell) {
        assertEquals(new CellRefusal.CellMalformed(cell, "3150100001"), refusal(CODE, cell));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01",
        "2026/9/1",
        "2026.9.1",
        "2026年9月1日",
        "20260901",
        "２０２６-０９-０１",
    })
    void aDayIsReadInTheFormsThatPeopleWrite(String cell) {
        assertEquals("2026-09-01", value(DAY, cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "46266", "1.9.2026", "0026-09-01"})
    void whatIsNoDayIsRefused(String cell) {
        assertInstanceOf(CellRefusal.CellNotADay.class, refusal(DAY, cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "101", "1.5", "x", "99999999999999999999"})
    void whatIsNoNumberWithinTheBoundsIsRefused(String cell) {
        assertInstanceOf(CellRefusal.CellNotANumber.class, refusal(COUNT, cell));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "007, 7", "１００, 100"})
    void aNumberIsKeptInItsShortestForm(String cell, String kept) {
        assertEquals(kept, value(COUNT, cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRIMARY", "primary", "小学"})
    void aChoiceIsUnderstoodByItsCodeAndByItsWords(String cell) {
        assertEquals("PRIMARY", value(STAGE, cell));
    }

    @Test
    void textIsCountedInCharactersThatPeopleSee() {
        CellType three = Column.text("name", "名称", 3).type();
        assertEquals("𠮷野家", value(three, "𠮷野家"));
        assertEquals(new CellRefusal.CellTooLong(3, 4), refusal(three, "涪陵小学"));
    }

    private static String value(CellType type, String cell) {
        return assertInstanceOf(CellType.Reading.Of.class, type.read(cell)).value();
    }

    private static Refusal refusal(CellType type, String cell) {
        return assertInstanceOf(CellType.Reading.Not.class, type.read(cell)).refusal();
    }
}
