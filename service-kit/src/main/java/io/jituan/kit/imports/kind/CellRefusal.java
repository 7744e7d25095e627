package io.jituan.kit.imports.kind;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import java.time.LocalDate;
import java.util.List;

/// Why a cell cannot be read.
public sealed interface CellRefusal extends Refusal {
    @Override
    default RefusalKind kind() {
        return RefusalKind.INVALID;
    }

    /// A required cell is empty.
    record CellEmpty() implements CellRefusal {
        @Override
        public String code() {
            return "cell-empty";
        }
    }

    /// More characters than the field holds.
    record CellTooLong(int limit, int length) implements CellRefusal {
        @Override
        public String code() {
            return "cell-too-long";
        }

        @Override
        public List<Object> arguments() {
            return List.of(limit, length);
        }
    }

    /// Not written as its code list writes it.
    record CellMalformed(String value, String example) implements CellRefusal {
        @Override
        public String code() {
            return "cell-malformed";
        }

        @Override
        public List<Object> arguments() {
            return List.of(value, example);
        }
    }

    /// A spreadsheet turned a long code into a number and lost its last digits (`5.00102E+11`).
    record CellRounded(String value) implements CellRefusal {
        @Override
        public String code() {
            return "cell-rounded";
        }

        @Override
        public List<Object> arguments() {
            return List.of(value);
        }
    }

    /// Not a whole number between the two.
    record CellNotANumber(String value, long least, long most) implements CellRefusal {
        @Override
        public String code() {
            return "cell-not-a-number";
        }

        @Override
        public List<Object> arguments() {
            return List.of(value, Long.toString(least), Long.toString(most));
        }
    }

    /// Not a day between the two.
    record CellNotADay(String value, LocalDate earliest, LocalDate latest) implements CellRefusal {
        @Override
        public String code() {
            return "cell-not-a-day";
        }

        @Override
        public List<Object> arguments() {
            return List.of(value, earliest.toString(), latest.toString());
        }
    }

    /// None of the words of a list.
    record CellNotAChoice(String value, List<String> choices) implements CellRefusal {
        public CellNotAChoice {
            choices = List.copyOf(choices);
        }

        @Override
        public String code() {
            return "cell-not-a-choice";
        }

        @Override
        public List<Object> arguments() {
            return List.of(value, String.join(", ", choices));
        }
    }
}
