package io.jituan.kit.imports.file;

import java.util.regex.Pattern;

/// Keeps spreadsheets from taking a cell for a formula: an apostrophe before it makes it text. The importer
/// takes that apostrophe off again, so that what was written out can be sent back.
public final class SafeCell {
    private static final Pattern FORMULA =
            Pattern.compile("^[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    private SafeCell() {}

    /// The cell as it may be written.
    public static String of(String cell) {
        return isFormula(cell) ? "'" + cell : cell;
    }

    /// The cell as it was before [#of].
    public static String read(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
    }
}
