package io.jituan.kit.problem;

import io.jituan.web.problem.HttpRefusal;
import io.jituan.web.security.AccessRefusal;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Sends what the security layer refuses before a resource is asked.
@ApplicationScoped
class SecurityMappers {
    private final ProblemAnswers answers;

    SecurityMappers(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    Response tokenMissing(UnauthorizedException failure) {
        return answers.to(new AccessRefusal.TokenMissing());
    }

    @ServerExceptionMapper
    Response tokenInvalid(AuthenticationFailedException failure) {
        return answers.to(new AccessRefusal.TokenInvalid());
    }

    @ServerExceptionMapper
    Response roleMissing(ForbiddenException failure) {
        return answers.to(new AccessRefusal.RoleMissing(List.of()));
    }

    /// Whose token it is cannot be told before the issuer's keys are known.
    @ServerExceptionMapper
    Response issuerUnreachable(OIDCException failure) {
        return answers.to(new HttpRefusal.ServiceUnavailable("issuer"));
    }
}
