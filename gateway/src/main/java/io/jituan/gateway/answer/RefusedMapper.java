package io.jituan.gateway.answer;

import io.jituan.web.problem.HttpRefusal.MediaTypeUnsupported;
import io.jituan.web.problem.HttpRefusal.MethodNotAllowed;
import io.jituan.web.problem.HttpRefusal.NotAcceptable;
import io.jituan.web.problem.HttpRefusal.RouteUnknown;
import io.jituan.web.problem.HttpRefusal.Unexpected;
import io.jituan.web.problem.Problem;
import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.Refused;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// What goes wrong in the gateway's own resources, as problems.
class RefusedMapper {
    private static final Logger LOG = Logger.getLogger(RefusedMapper.class);

    private final Answers answers;
    private final OwnMethods methods;

    RefusedMapper(Answers answers, OwnMethods methods) {
        this.answers = answers;
        this.methods = methods;
    }

    @ServerExceptionMapper
    Response refused(Refused refused, HttpServerRequest request) {
        return answer(request, refused.refusals().getFirst());
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException ignored, HttpServerRequest request) {
        return answer(request, new RouteUnknown(pathOf(request)));
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowedException ignored, HttpServerRequest request) {
        Response answer = answer(request, new MethodNotAllowed(request.method().name()));
        return Response.fromResponse(answer)
                .header("Allow", methods.on(pathOf(request)))
                .build();
    }

    @ServerExceptionMapper
    Response notAcceptable(NotAcceptableException ignored, HttpServerRequest request) {
        return answer(request, new NotAcceptable());
    }

    @ServerExceptionMapper
    Response notSupported(NotSupportedException ignored, HttpServerRequest request) {
        String given = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return answer(request, new MediaTypeUnsupported(given == null ? "" : given));
    }

    @ServerExceptionMapper
    Response unexpected(RuntimeException cause, HttpServerRequest request) {
        LOG.error("A request could not be answered", cause);
        return answer(request, new Unexpected());
    }

    private Response answer(HttpServerRequest request, Refusal refusal) {
        return Response.status(refusal.kind().status())
                .type(Problem.MEDIA_TYPE)
                .entity(answers.problem(request, refusal).getBytes())
                .build();
    }

    private static String pathOf(HttpServerRequest request) {
        String path = request.path();
        return path == null ? "" : path;
    }
}
