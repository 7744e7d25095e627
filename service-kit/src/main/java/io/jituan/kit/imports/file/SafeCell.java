package io.jituan.kit.imports.file;

import java.util.regex.Pattern;

/// Keeps spreadsheets from taking a cell for a formula: an apostrophe before it makes it text. The importer takes
/// that apostrophe off again, so that what was written out can be sent back; a text that has one of its own before
/// a formula therefore gets another.
public final class SafeCell {
    private static final String APOSTROPHE = "'";
    private static final Pattern LEADING_APOSTROPHES = Pattern.compile("^'+");
    private static final Pattern FORMULA =
            Pattern.compile("^[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    private SafeCell() {}

    /// The cell as it may be written.
    public static String of(String cell) {
        return isFormula(bare(cell)) ? APOSTROPHE + cell : cell;
    }

    /// The cell as it was before [#of].
    public static String read(String cell) {
        return cell.startsWith(APOSTROPHE) && isFormula(bare(cell)) ? cell.substring(1) : cell;
    }

    private static String bare(String cell) {
        return LEADING_APOSTROPHES.matcher(cell).replaceFirst("");
    }

    private static boolean isFormula(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
    }
}
