package io.jituan.kit.imports.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86 23", "-x", "@SUM(A1)", "\tx", "\r=1", "＝1+1", "=HYPERLINK(\"a\")\nb"})
    void whatASpreadsheetWouldCalculateIsMadeText(String cell) {
        assertEquals("'" + cell, SafeCell.of(cell));
        assertEquals(cell, SafeCell.read(SafeCell.of(cell)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'=1+1", "''+86 23"})
    void anApostropheOfItsOwnBeforeAFormulaIsKept(String cell) {
        assertEquals("'" + cell, SafeCell.of(cell));
        assertEquals(cell, SafeCell.read(SafeCell.of(cell)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "涪陵", "-5", "+3.5", "'quoted'", "2026-09-01", "a=b"})
    void anythingElseStaysAsItIs(String cell) {
        assertEquals(cell, SafeCell.of(cell));
        assertEquals(cell, SafeCell.read(cell));
    }
}
