package io.jituan.kit.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/// Names the field of a body that cannot be read. Malformed JSON comes as a [WebApplicationExceptionMapper] case.
@Provider
public class MismatchedInputMapper implements ExceptionMapper<MismatchedInputException> {
    private final ProblemAnswers answers;

    MismatchedInputMapper(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(MismatchedInputException failure) {
        return answers.to(JsonRefusals.of(failure));
    }
}
