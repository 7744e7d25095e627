package io.jituan.kit.problem;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import java.util.List;

/// Why a request could not be understood. What the caller sent is never repeated: it may be personal.
public sealed interface RequestRefusal extends Refusal {
    @Override
    default RefusalKind kind() {
        return RefusalKind.INVALID;
    }

    /// The operation needs a body and none came.
    record BodyMissing() implements RequestRefusal {
        @Override
        public String code() {
            return "body-missing";
        }
    }

    /// The body is not well-formed JSON, names a field twice or goes on after its end.
    record BodyUnreadable(int line, int column) implements RequestRefusal {
        @Override
        public String code() {
            return "body-unreadable";
        }

        @Override
        public List<Object> arguments() {
            return List.of(line, column);
        }
    }

    /// The body is nested too deeply, or one of its texts or numbers is too long.
    record BodyTooComplex() implements RequestRefusal {
        @Override
        public String code() {
            return "body-too-complex";
        }
    }

    /// The body has a field that is not known there.
    record FieldUnknown(String pointer, String field, List<String> known) implements RequestRefusal {
        public FieldUnknown {
            known = List.copyOf(known);
        }

        @Override
        public String code() {
            return "field-unknown";
        }

        @Override
        public List<Object> arguments() {
            return List.of(field, known);
        }
    }

    /// A field has a value outside its list.
    record FieldNotOneOf(String pointer, List<String> allowed) implements RequestRefusal {
        public FieldNotOneOf {
            allowed = List.copyOf(allowed);
        }

        @Override
        public String code() {
            return "field-not-one-of";
        }

        @Override
        public List<Object> arguments() {
            return List.of(pointer, allowed);
        }
    }

    /// A field's value cannot be read as what it should be.
    record FieldUnreadable(String pointer, ExpectedForm expected) implements RequestRefusal {
        @Override
        public String code() {
            return "field-unreadable";
        }

        @Override
        public List<Object> arguments() {
            return List.of(pointer, expected.example());
        }
    }

    /// A field breaks one of its constraints; the message comes from Bean Validation, in the caller's language.
    record FieldInvalid(String pointer, String message) implements RequestRefusal {
        @Override
        public String code() {
            return "field-invalid";
        }

        @Override
        public List<Object> arguments() {
            return List.of(pointer, message);
        }
    }

    /// The operation has no query parameter of that name.
    record ParameterUnknown(String name, List<String> known) implements RequestRefusal {
        public ParameterUnknown {
            known = List.copyOf(known);
        }

        @Override
        public String code() {
            return "parameter-unknown";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name, known);
        }
    }

    /// The operation has no query parameters at all.
    record ParameterNotTaken(String name) implements RequestRefusal {
        @Override
        public String code() {
            return "parameter-not-taken";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }

    /// A query, path or header parameter has a value outside its list.
    record ParameterNotOneOf(String name, List<String> allowed) implements RequestRefusal {
        public ParameterNotOneOf {
            allowed = List.copyOf(allowed);
        }

        @Override
        public String code() {
            return "parameter-not-one-of";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name, allowed);
        }
    }

    /// A query, path or header parameter cannot be read as what it should be.
    record ParameterUnreadable(String name, ExpectedForm expected) implements RequestRefusal {
        @Override
        public String code() {
            return "parameter-unreadable";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name, expected.example());
        }
    }

    /// A query, path or header parameter breaks one of its constraints.
    record ParameterInvalid(String name, String message) implements RequestRefusal {
        @Override
        public String code() {
            return "parameter-invalid";
        }

        @Override
        public List<Object> arguments() {
            return List.of(name, message);
        }
    }

    /// Something else about the request cannot be understood.
    record RequestUnreadable() implements RequestRefusal {
        @Override
        public String code() {
            return "request-unreadable";
        }
    }
}
