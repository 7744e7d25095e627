package io.jituan.kit.export;

import io.jituan.web.problem.Refused;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// `format=csv` says what `Accept: text/csv` says, for the links of browsers, which cannot choose their headers.
@Singleton
public class FormatParameter {
    public static final String NAME = "format";

    /// Whether an operation takes it: where it answers a list.
    public static boolean isTakenBy(Method operation) {
        return Optional.ofNullable(operation.getAnnotation(Produces.class))
                .map(produces -> List.of(produces.value()).contains(ListMediaTypes.ALL))
                .orElse(false);
    }

    /// Before the operation is chosen, which is chosen by what is accepted too.
    @ServerRequestFilter(preMatching = true)
    public void accept(ContainerRequestContext request) {
        given(request)
                .flatMap(FileFormat::named)
                .ifPresent(format -> request.getHeaders()
                        .putSingle(HttpHeaders.ACCEPT, format.mediaType().toString()));
    }

    /// Once it is known who asks.
    @ServerRequestFilter
    public void refuseUnknown(ContainerRequestContext request, ResourceInfo operation) {
        if (isTakenBy(operation.getResourceMethod())) {
            given(request).filter(name -> FileFormat.named(name).isEmpty()).ifPresent(FormatParameter::refuse);
        }
    }

    private static void refuse(String name) {
        throw new Refused(new ExportRefusal.FormatUnknown(name, FileFormat.names()));
    }

    private static Optional<String> given(ContainerRequestContext request) {
        return Optional.ofNullable(request.getUriInfo().getQueryParameters().getFirst(NAME));
    }
}
