package io.jituan.kit.problem;

import io.jituan.web.problem.HttpRefusal;
import io.jituan.web.problem.Refusal;
import io.quarkus.logging.Log;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/// Sends what Bean Validation found as violations with their place: a JSON Pointer into the body, or the
/// parameter's name.
@Provider
public class ValidationMapper implements ExceptionMapper<ConstraintViolationException> {
    private final ProblemAnswers answers;

    ValidationMapper(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(ConstraintViolationException failure) {
        boolean ours = failure.getConstraintViolations().stream().anyMatch(ValidationMapper::isOfAnAnswer);
        if (ours) {
            Log.errorf("An answer breaks its own constraints: %s", places(failure));
            return answers.to(new HttpRefusal.Unexpected());
        }
        List<Refusal> refusals = failure.getConstraintViolations().stream()
                .sorted(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .map(ValidationMapper::refusal)
                .toList();
        return answers.to(refusals);
    }

    private static Refusal refusal(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = nodes(violation);
        if (isMissingBody(violation, nodes)) {
            return new RequestRefusal.BodyMissing();
        }
        boolean insideParameter = nodes.stream().anyMatch(node -> node.getKind() == ElementKind.PROPERTY);
        return insideParameter
                ? new RequestRefusal.FieldInvalid(pointer(nodes), violation.getMessage())
                : new RequestRefusal.ParameterInvalid(nodes.getLast().getName(), violation.getMessage());
    }

    /// Bodies are records, and no other parameter is.
    private static boolean isMissingBody(ConstraintViolation<?> violation, List<Path.Node> nodes) {
        if (violation.getInvalidValue() != null || nodes.getLast().getKind() != ElementKind.PARAMETER) {
            return false;
        }
        Path.MethodNode method = nodes.getFirst().as(Path.MethodNode.class);
        int index = nodes.getLast().as(Path.ParameterNode.class).getParameterIndex();
        return method.getParameterTypes().get(index).isRecord();
    }

    /// A node inside a list carries the index at which it, or the element it belongs to, stands.
    private static String pointer(List<Path.Node> nodes) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : nodes) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKey() != null) {
                pointer.append(JsonPointers.step(node.getKey().toString()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append(JsonPointers.step(node.getName()));
            }
        }
        return pointer.toString();
    }

    private static boolean isOfAnAnswer(ConstraintViolation<?> violation) {
        return nodes(violation).stream().anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
    }

    private static List<String> places(ConstraintViolationException failure) {
        return failure.getConstraintViolations().stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }
}
