package io.jituan.kit.problem;

import io.jituan.web.problem.Refused;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/// Sends refusals as a problem.
@Provider
public class RefusedMapper implements ExceptionMapper<Refused> {
    private final ProblemAnswers answers;

    RefusedMapper(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(Refused refused) {
        return answers.to(refused.refusals());
    }
}
