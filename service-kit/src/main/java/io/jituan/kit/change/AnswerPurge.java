package io.jituan.kit.change;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;

/// Forgets expired answers every hour, on every replica: deleting what another has deleted harms nobody.
@ApplicationScoped
class AnswerPurge {
    private final StoredAnswers answers;

    AnswerPurge(StoredAnswers answers) {
        this.answers = answers;
    }

    @Scheduled(every = "1h", delayed = "10m", identity = "idempotency-purge")
    @Transactional
    void purge() throws SQLException {
        answers.purge();
    }
}
