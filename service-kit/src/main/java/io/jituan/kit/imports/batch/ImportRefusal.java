package io.jituan.kit.imports.batch;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import java.util.List;
import java.util.UUID;

/// Why a file cannot be planned, or a batch not be committed.
public sealed interface ImportRefusal extends Refusal {
    /// No kind of that name is imported here.
    record KindUnknown(String kindName, List<String> known) implements ImportRefusal {
        public KindUnknown {
            known = List.copyOf(known);
        }

        @Override
        public String code() {
            return "import-kind-unknown";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }

        @Override
        public List<Object> arguments() {
            return List.of(kindName, known);
        }
    }

    /// No batch of that id.
    record BatchUnknown(UUID id) implements ImportRefusal {
        @Override
        public String code() {
            return "import-unknown";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }

        @Override
        public List<Object> arguments() {
            return List.of(id);
        }
    }

    /// The first row names no column that is known.
    record HeaderUnrecognised(List<String> columns) implements ImportRefusal {
        public HeaderUnrecognised {
            columns = List.copyOf(columns);
        }

        @Override
        public String code() {
            return "import-header-unrecognised";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.INVALID;
        }

        @Override
        public List<Object> arguments() {
            return List.of(columns);
        }
    }

    /// Columns that no file may lack.
    record ColumnsMissing(List<String> columns) implements ImportRefusal {
        public ColumnsMissing {
            columns = List.copyOf(columns);
        }

        @Override
        public String code() {
            return "import-columns-missing";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.INVALID;
        }

        @Override
        public List<Object> arguments() {
            return List.of(columns);
        }
    }

    /// Two headers that mean the same column.
    record ColumnRepeated(String column, String first, String second) implements ImportRefusal {
        @Override
        public String code() {
            return "import-column-repeated";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.INVALID;
        }

        @Override
        public List<Object> arguments() {
            return List.of(column, first, second);
        }
    }

    /// What the plan was made on has changed since: it would do something other than it says.
    record BaseChanged() implements ImportRefusal {
        @Override
        public String code() {
            return "import-base-changed";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }

    /// All or nothing was asked for, and some rows are refused.
    record RowsRefused(long rows) implements ImportRefusal {
        @Override
        public String code() {
            return "import-rows-refused";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(rows);
        }
    }

    /// A step that the batch's status does not allow.
    record StepOutOfOrder(BatchStatus status) implements ImportRefusal {
        @Override
        public String code() {
            return "import-step-out-of-order";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(status);
        }
    }

    /// The rows of an old batch, or of one that a crash of the database emptied, are no longer kept.
    record RowsGone() implements ImportRefusal {
        @Override
        public String code() {
            return "import-rows-gone";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }
}
