package io.jituan.kit.imports.kind;

import io.jituan.web.problem.Refusal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the cells of a column may hold, and the one form in which it is kept.
public sealed interface CellType {
    /// What came of reading a cell.
    sealed interface Reading {
        /// It says this, in canonical form.
        record Of(String value) implements Reading {}

        /// It cannot be read.
        record Not(Refusal refusal) implements Reading {}
    }

    /// Reads a cell that is not empty and has no space around it.
    Reading read(String cell);

    /// The PostgreSQL type that the canonical form can be cast to.
    default String sqlType() {
        return "text";
    }

    /// What a person may write there, for the list of kinds and the template.
    String expected();

    /// Free text.
    record Text(int limit) implements CellType {
        @Override
        public Reading read(String cell) {
            String composed = Normalizer.normalize(cell, Normalizer.Form.NFC);
            int length = composed.codePointCount(0, composed.length());
            return length <= limit
                    ? new Reading.Of(composed)
                    : new Reading.Not(new CellRefusal.CellTooLong(limit, length));
        }

        @Override
        public String expected() {
            return "text ≤ " + limit;
        }
    }

    /// A code of ASCII characters.
    record Code(Pattern pattern, String example) implements CellType {
        private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](\\.[0-9]+)?[eE]\\+?[0-9]+");

        static Code of(String pattern, String example) {
            return new Code(Pattern.compile(pattern), example);
        }

        @Override
        public Reading read(String cell) {
            String plain = Normalizer.normalize(cell, Normalizer.Form.NFKC);
            if (pattern.matcher(plain).matches()) {
                return new Reading.Of(plain);
            }
            Refusal refusal = SCIENTIFIC.matcher(plain).matches()
                    ? new CellRefusal.CellRounded(plain)
                    : new CellRefusal.CellMalformed(plain, example);
            return new Reading.Not(refusal);
        }

        @Override
        public String expected() {
            return example;
        }
    }

    /// A whole number.
    record WholeNumber(long least, long most) implements CellType {
        @Override
        public Reading read(String cell) {
            String plain = Normalizer.normalize(cell, Normalizer.Form.NFKC);
            try {
                long number = Long.parseLong(plain);
                if (number >= least && number <= most) {
                    return new Reading.Of(Long.toString(number));
                }
            } catch (NumberFormatException e) {
                return new Reading.Not(new CellRefusal.CellNotANumber(plain, least, most));
            }
            return new Reading.Not(new CellRefusal.CellNotANumber(plain, least, most));
        }

        @Override
        public String sqlType() {
            return "bigint";
        }

        @Override
        public String expected() {
            return least + "–" + most;
        }
    }

    /// A day: `2026-09-01`, `2026/9/1`, `2026.9.1`, `2026年9月1日`, `20260901`.
    record Day(LocalDate earliest, LocalDate latest) implements CellType {
        private static final Pattern SEPARATED = Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");
        private static final Pattern PACKED = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");

        @Override
        public Reading read(String cell) {
            String plain = Normalizer.normalize(cell, Normalizer.Form.NFKC);
            return dayOf(plain)
                    .filter(day -> !day.isBefore(earliest) && !day.isAfter(latest))
                    .<Reading>map(day -> new Reading.Of(day.toString()))
                    .orElseGet(() -> new Reading.Not(new CellRefusal.CellNotADay(plain, earliest, latest)));
        }

        private static Optional<LocalDate> dayOf(String text) {
            Matcher separated = SEPARATED.matcher(text);
            if (separated.matches()) {
                return dayOf(separated);
            }
            Matcher packed = PACKED.matcher(text);
            return packed.matches() ? dayOf(packed) : Optional.empty();
        }

        private static Optional<LocalDate> dayOf(Matcher parts) {
            try {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3))));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        @Override
        public String sqlType() {
            return "date";
        }

        @Override
        public String expected() {
            return "2026-09-01";
        }
    }

    /// One of a list, kept as its code.
    ///
    /// @param codes every word that is understood, in lower case, with the code it means
    /// @param offered what to offer: each code, and the first word that means it
    record Choice(Map<String, String> codes, List<String> offered) implements CellType {
        public Choice {
            codes = Map.copyOf(codes);
            offered = List.copyOf(offered);
        }

        static Choice of(Map<String, List<String>> choices) {
            Map<String, String> codes = new LinkedHashMap<>();
            choices.forEach((code, words) -> {
                codes.put(code.toLowerCase(Locale.ROOT), code);
                words.forEach(word -> codes.put(word.toLowerCase(Locale.ROOT), code));
            });
            return new Choice(codes, choices.keySet().stream().sorted().toList());
        }

        @Override
        public Reading read(String cell) {
            String plain = Normalizer.normalize(cell, Normalizer.Form.NFKC);
            String code = codes.get(plain.toLowerCase(Locale.ROOT));
            return code == null
                    ? new Reading.Not(new CellRefusal.CellNotAChoice(plain, offered))
                    : new Reading.Of(code);
        }

        @Override
        public String expected() {
            return String.join(" | ", offered);
        }
    }
}
