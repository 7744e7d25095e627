package io.jituan.localstack.command;

import io.jituan.localstack.state.StackState;
import io.jituan.localstack.state.StackStatus;
import java.util.Locale;
import java.util.Objects;

/// What people read when all is up: where to go, who to be, what to try.
final class Welcome {
    private Welcome() {}

    static String text(StackState state) {
        StackStatus status = StackStatus.of(state);
        StringBuilder table = new StringBuilder();
        for (StackStatus.ProcessStatus process : status.processes()) {
            table.append(String.format(
                    Locale.ROOT,
                    "  %-20s %-34s %-5s %7s MB %8s ms%n",
                    process.name(),
                    process.url(),
                    process.status(),
                    Objects.requireNonNullElse(process.rssMb(), 0L),
                    Objects.requireNonNullElse(process.startedMs(), 0L)));
        }
        long memory = status.processes().stream()
                .mapToLong(process -> Objects.requireNonNullElse(process.rssMb(), 0L))
                .sum();
        return """

                Jituan 集团 is up at %1$s

                %2$s  %3$-55s  %4$7d MB resident in all

                  API and its description   %1$s/docs          %1$s/openapi
                  Tokens                    %5$s
                  Sign in as                district-admin, district-viewer, evaluator, guardian,
                                            group-lead@GROUP, school-admin@SCHOOL, centre-admin@CENTRE (password demo)
                  Machines                  personnel-system, importer

                Try first
                  ./dev token district-admin
                  curl -s -H "Authorization: Bearer $(./dev token district-admin)" %1$s/api/v1/groups
                  ./dev tour      the README's tour, run against this very stack
                  ./dev status    ./dev logs group-service    ./dev down
                """.formatted(state.gateway(), table, "", memory, state.issuer());
    }
}
