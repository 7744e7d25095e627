package io.jituan.kit.imports.file;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import java.util.List;

/// Why a file cannot be read at all; what is wrong with single rows stands in the plan instead.
public sealed interface FileRefusal extends Refusal {
    @Override
    default RefusalKind kind() {
        return RefusalKind.INVALID;
    }

    /// No byte, or nothing but blank lines.
    record FileEmpty() implements FileRefusal {
        @Override
        public String code() {
            return "import-file-empty";
        }
    }

    /// Something other than text in columns, such as a workbook or an archive.
    record FormatUnsupported(String format) implements FileRefusal {
        @Override
        public String code() {
            return "import-format-unsupported";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.UNSUPPORTED_MEDIA_TYPE;
        }

        @Override
        public List<Object> arguments() {
            return List.of(format);
        }
    }

    /// Bytes that are text in none of the encodings.
    record EncodingUnknown(long line) implements FileRefusal {
        @Override
        public String code() {
            return "import-encoding-unknown";
        }

        @Override
        public List<Object> arguments() {
            return List.of(line);
        }
    }

    /// A quoted cell that never ends, or goes on after its closing quote.
    record QuoteBroken(long line, int column) implements FileRefusal {
        @Override
        public String code() {
            return "import-quote-broken";
        }

        @Override
        public List<Object> arguments() {
            return List.of(line, column);
        }
    }

    /// A NUL character, which no text has.
    record NulCharacter(long line, int column) implements FileRefusal {
        @Override
        public String code() {
            return "import-nul-character";
        }

        @Override
        public List<Object> arguments() {
            return List.of(line, column);
        }
    }
}
