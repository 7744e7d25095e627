package io.jituan.kit.problem;

import io.jituan.kit.security.CurrentRequest;
import io.jituan.web.problem.HttpRefusal;
import io.jituan.web.problem.Refusal;
import io.quarkus.logging.Log;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/// Sends what nobody else maps: what the database refused in our words, everything else as our fault, logged and
/// not told.
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {
    private final ProblemAnswers answers;
    private final DatabaseRefusals database;
    private final CurrentRequest request;

    UnexpectedMapper(ProblemAnswers answers, DatabaseRefusals database, CurrentRequest request) {
        this.answers = answers;
        this.database = database;
        this.request = request;
    }

    @Override
    public Response toResponse(Throwable failure) {
        return answers.to(database.of(failure).orElseGet(() -> unexpected(failure)));
    }

    private Refusal unexpected(Throwable failure) {
        Log.errorf(failure, "%s failed (request %s)", request.operation(), request.id());
        return new HttpRefusal.Unexpected();
    }
}
