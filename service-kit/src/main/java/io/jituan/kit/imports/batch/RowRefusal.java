package io.jituan.kit.imports.batch;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import java.util.List;

/// Why a row is refused that could be read cell by cell; single cells are refused by
/// [io.jituan.kit.imports.kind.CellRefusal].
public sealed interface RowRefusal extends Refusal {
    @Override
    default RefusalKind kind() {
        return RefusalKind.INVALID;
    }

    /// More or fewer cells than the header.
    record RowWidth(int cells, int columns) implements RowRefusal {
        @Override
        public String code() {
            return "row-width";
        }

        @Override
        public List<Object> arguments() {
            return List.of(cells, columns);
        }
    }

    /// None of the keys is filled.
    record KeyMissing(String keys) implements RowRefusal {
        @Override
        public String code() {
            return "row-key-missing";
        }

        @Override
        public List<Object> arguments() {
            return List.of(keys);
        }
    }

    /// Another row of the file says something else of the same thing; its line is `{0}`.
    record RowsDisagree() implements RowRefusal {
        @Override
        public String code() {
            return "row-disagrees";
        }
    }

    /// Two keys of the row name two different things, or the weaker names one that has another stronger key;
    /// the cell is `{0}`.
    record KeysDisagree() implements RowRefusal {
        @Override
        public String code() {
            return "row-keys-disagree";
        }
    }

    /// The row it names, `{0}`, stands in the same file and is refused itself.
    record ReferenceRefused() implements RowRefusal {
        @Override
        public String code() {
            return "row-reference-refused";
        }
    }
}
