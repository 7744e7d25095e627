package io.jituan.gateway.apidocs;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Something that is made of the services' documents, and made anew only when these have been fetched again.
public final class MadeOfDocuments<T> {
    private final Function<List<ServiceDocument>, T> make;
    private @Nullable Made<T> latest;

    public MadeOfDocuments(Function<List<ServiceDocument>, T> make) {
        this.make = make;
    }

    /// What is made of these.
    public synchronized T of(List<ServiceDocument> documents) {
        Made<T> made = latest;
        if (made == null || made.from() != documents) {
            made = new Made<>(documents, make.apply(documents));
            latest = made;
        }
        return made.result();
    }

    private record Made<T>(List<ServiceDocument> from, T result) {}
}
