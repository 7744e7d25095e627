package io.jituan.kit.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.Refused;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says in our words why a JSON body could not be read, and where.
final class JsonRefusals {
    private JsonRefusals() {}

    static List<Refusal> of(JsonProcessingException failure) {
        return switch (failure.getCause()) {
            case Refused refused -> refused.refusals();
            case StreamConstraintsException _ -> List.of(new RequestRefusal.BodyTooComplex());
            case JsonParseException brokenOff -> List.of(unreadable(brokenOff));
            case null, default -> List.of(ofItself(failure));
        };
    }

    private static Refusal ofItself(JsonProcessingException failure) {
        return (switch (failure) {
            case UnrecognizedPropertyException unknown -> fieldUnknown(unknown);
            case InvalidTypeIdException type -> new RequestRefusal.FieldUnreadable(pointer(type), ExpectedForm.TEXT);
            case MismatchedInputException mismatch -> mismatch(mismatch);
            case StreamConstraintsException _ -> new RequestRefusal.BodyTooComplex();
            case JsonMappingException other
            when !other.getPath().isEmpty() -> new RequestRefusal.FieldUnreadable(pointer(other), ExpectedForm.OBJECT);
            default -> unreadable(failure);
        });
    }

    private static Refusal fieldUnknown(UnrecognizedPropertyException failure) {
        Collection<Object> known =
                Optional.ofNullable(failure.getKnownPropertyIds()).orElse(List.of());
        List<String> allowed = known.stream().map(Object::toString).sorted().toList();
        return new RequestRefusal.FieldUnknown(pointer(failure), failure.getPropertyName(), allowed);
    }

    private static Refusal mismatch(MismatchedInputException failure) {
        Class<?> target = Optional.<Class<?>>ofNullable(failure.getTargetType()).orElse(Object.class);
        if (failure.getPath().isEmpty()) {
            return unreadable(failure);
        }
        return target.isEnum()
                ? new RequestRefusal.FieldNotOneOf(pointer(failure), constants(target))
                : new RequestRefusal.FieldUnreadable(pointer(failure), ExpectedForm.of(target));
    }

    static List<String> constants(Class<?> enumType) {
        return Arrays.stream(enumType.getEnumConstants()).map(Object::toString).toList();
    }

    private static Refusal unreadable(JsonProcessingException failure) {
        JsonLocation place = Optional.ofNullable(failure.getLocation()).orElse(JsonLocation.NA);
        return new RequestRefusal.BodyUnreadable(place.getLineNr(), place.getColumnNr());
    }

    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream().map(JsonRefusals::step).collect(Collectors.joining());
    }

    private static String step(Reference place) {
        return place.getFieldName() == null ? "/" + place.getIndex() : JsonPointers.step(place.getFieldName());
    }
}
