package io.jituan.kit.problem;

import io.jituan.kit.security.CurrentRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/// A body that fails while it is being sent, such as that of a file, can no longer become a problem. It is broken off,
/// so that nobody takes the part for the whole.
@Provider
public class BrokenAnswers implements ContainerResponseFilter {
    private final CurrentRequest current;

    BrokenAnswers(CurrentRequest current) {
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (current.isAnswered()) {
            current.breakOff();
        }
    }
}
