package io.jituan.kit.journal;

import io.jituan.kit.security.CurrentCaller;
import io.jituan.kit.security.CurrentRequest;
import io.jituan.web.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/// Who is answerable for what is being written now.
@ApplicationScoped
class Authorship {
    private static final Entry.Author NOBODY = new Entry.Author("anonymous", "anonymous", "none", "none");

    private final CurrentCaller caller;
    private final CurrentRequest request;

    Authorship(CurrentCaller caller, CurrentRequest request) {
        this.caller = caller;
        this.request = request;
    }

    /// The caller of the request in hand, the system in the background, or `anonymous` where nobody signed in.
    Entry.Author current() {
        String requestId = request.id();
        return caller.find()
                .map(who -> authorOf(who, requestId))
                .orElseGet(() -> new Entry.Author(NOBODY.subject(), NOBODY.name(), NOBODY.client(), requestId));
    }

    private static Entry.Author authorOf(Caller who, String requestId) {
        return new Entry.Author(who.subject(), who.name(), who.client(), requestId);
    }
}
