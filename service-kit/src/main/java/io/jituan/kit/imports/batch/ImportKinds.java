package io.jituan.kit.imports.batch;

import io.jituan.kit.imports.kind.ImportKind;
import io.jituan.kit.security.CurrentCaller;
import io.jituan.web.problem.Refused;
import io.jituan.web.security.Role;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The kinds that this service imports, and who may.
@ApplicationScoped
public class ImportKinds {
    private final List<ImportKind> kinds;
    private final CurrentCaller caller;

    ImportKinds(@All List<ImportKind> kinds, CurrentCaller caller) {
        this.kinds =
                kinds.stream().sorted(Comparator.comparing(ImportKind::name)).toList();
        this.caller = caller;
    }

    /// All of them, by name.
    public List<ImportKind> all() {
        return List.copyOf(kinds);
    }

    /// The kind of that name, for a caller who may import it.
    ///
    /// @throws Refused (404) where there is none, (403) where the caller may not
    public ImportKind allowed(String name) {
        ImportKind kind = kinds.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused(new ImportRefusal.KindUnknown(
                        name, kinds.stream().map(ImportKind::name).toList())));
        caller.require(roles(kind));
        return kind;
    }

    /// The kinds that the caller may import.
    ///
    /// @throws Refused (403) where none of those there are is allowed
    public List<ImportKind> allAllowed() {
        if (kinds.isEmpty()) {
            return List.of();
        }
        caller.require(kinds.stream()
                .flatMap(kind -> Stream.of(roles(kind)))
                .distinct()
                .toArray(Role[]::new));
        return kinds.stream().filter(kind -> caller.get().isAny(roles(kind))).toList();
    }

    private static Role[] roles(ImportKind kind) {
        return Stream.concat(Stream.of(Role.IMPORTER, Role.DISTRICT_ADMIN), kind.alsoAllowed().stream())
                .distinct()
                .toArray(Role[]::new);
    }
}
