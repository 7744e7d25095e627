package io.jituan.kit.change;

import io.agroal.api.AgroalDataSource;
import io.jituan.kit.time.DistrictTime;
import io.jituan.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// The answers given to changes with an `Idempotency-Key`, for 7 days.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StoredAnswers {
    static final Duration KEPT = Duration.ofDays(7);

    /// Takes the key, or takes it over where it has expired; waits for a transaction that holds it.
    private static final String CLAIM = """
            INSERT INTO idempotency_key (caller, key, fingerprint, expires_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (caller, key) DO UPDATE
            SET fingerprint = excluded.fingerprint, expires_at = excluded.expires_at, status = NULL, headers = NULL, body = NULL
            WHERE idempotency_key.expires_at <= ?""";

    private static final String FIND =
            "SELECT fingerprint, status, headers, body FROM idempotency_key WHERE caller = ? AND key = ?";

    private static final String STORE =
            "UPDATE idempotency_key SET status = ?, headers = ?, body = ? WHERE caller = ? AND key = ?";

    private static final String PURGE = "DELETE FROM idempotency_key WHERE expires_at <= ?";

    private final AgroalDataSource database;
    private final DistrictTime time;

    StoredAnswers(AgroalDataSource database, DistrictTime time) {
        this.database = database;
        this.time = time;
    }

    /// Claims the key for this transaction; gives the earlier answer where the request was carried out before.
    /// Copies that come at the same time wait here until the first has committed or failed.
    ///
    /// @throws Refused (422) where the key came with another request
    Optional<StoredAnswer> claim(IdempotentRequest request) throws SQLException {
        OffsetDateTime now = now();
        try (Connection connection = database.getConnection();
                PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setString(1, request.caller());
            claim.setString(2, request.key());
            claim.setString(3, request.fingerprint());
            claim.setObject(4, now.plus(KEPT));
            claim.setObject(5, now);
            boolean claimed = claim.executeUpdate() == 1;
            return claimed ? Optional.empty() : Optional.of(find(connection, request));
        }
    }

    /// Stores the answer under the key that this transaction has claimed.
    void store(IdempotentRequest request, StoredAnswer answer) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement store = connection.prepareStatement(STORE)) {
            store.setInt(1, answer.status());
            store.setString(2, answer.headers());
            store.setString(3, answer.body());
            store.setString(4, request.caller());
            store.setString(5, request.key());
            store.executeUpdate();
        }
    }

    /// Forgets what has expired.
    ///
    /// @return how many answers
    int purge() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement purge = connection.prepareStatement(PURGE)) {
            purge.setObject(1, now());
            return purge.executeUpdate();
        }
    }

    private StoredAnswer find(Connection connection, IdempotentRequest request) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, request.caller());
            find.setString(2, request.key());
            try (ResultSet row = find.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("The key was purged while a copy of its request waited", "40001");
                }
                return read(row, request);
            }
        }
    }

    private static StoredAnswer read(ResultSet row, IdempotentRequest request) throws SQLException {
        if (!row.getString("fingerprint").equals(request.fingerprint())) {
            throw new Refused(new ChangeRefusal.KeyReused());
        }
        return new StoredAnswer(row.getInt("status"), row.getString("headers"), row.getString("body"));
    }

    private OffsetDateTime now() {
        return time.now().atOffset(ZoneOffset.UTC);
    }
}
