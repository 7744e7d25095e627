package io.jituan.kit.export;

import java.math.BigDecimal;

/// What stands in one cell.
sealed interface Cell {
    Cell EMPTY = new Text("");

    /// Text, also that of a truth value, a day or a list.
    record Text(String text) implements Cell {}

    /// A number.
    record Number(BigDecimal value) implements Cell {
        private static final int DIGITS_OF_A_SPREADSHEET = 15;

        String written() {
            return value.toPlainString();
        }

        /// Whether a spreadsheet keeps every digit of it.
        boolean isKeptBySpreadsheets() {
            return value.precision() <= DIGITS_OF_A_SPREADSHEET;
        }
    }
}
