package io.jituan.kit.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/// Finds in an exception what the database said, however deep Hibernate, JTA and JDBC have wrapped it.
public final class DatabaseFailure {
    private static final Set<String> RETRIABLE = Set.of("40001", "40P01");
    private static final int DEPTH = 20;

    private DatabaseFailure() {}

    /// Whether another transaction got in the way and a further try may succeed (serialization failure, deadlock).
    public static boolean isRetriable(Throwable failure) {
        return sqlState(failure, RETRIABLE::contains);
    }

    /// Whether the thing was changed by somebody else since it was read.
    static boolean isStale(Throwable failure) {
        return chain(failure).anyMatch(e -> e instanceof OptimisticLockException || e instanceof StaleStateException);
    }

    /// Whether the database could not be reached or took no more connections (classes 08, 53, 57P), or all of ours were
    /// waiting for it.
    static boolean isUnavailable(Throwable failure) {
        return isNoConnectionLeft(failure)
                || sqlState(
                        failure, state -> state.startsWith("08") || state.startsWith("53") || state.startsWith("57P"));
    }

    /// The pool says so in words only: its exception has no SQLSTATE and no type of its own.
    private static boolean isNoConnectionLeft(Throwable failure) {
        return chain(failure)
                .filter(SQLException.class::isInstance)
                .anyMatch(e -> String.valueOf(e.getMessage()).contains("cquisition timeout"));
    }

    /// The name of the constraint that was violated.
    static Optional<String> constraint(Throwable failure) {
        return chain(failure)
                .filter(PSQLException.class::isInstance)
                .map(e -> ((PSQLException) e).getServerErrorMessage())
                .flatMap(Stream::ofNullable)
                .map(ServerErrorMessage::getConstraint)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private static boolean sqlState(Throwable failure, Predicate<String> wanted) {
        return chain(failure)
                .filter(SQLException.class::isInstance)
                .map(e -> ((SQLException) e).getSQLState())
                .flatMap(Stream::ofNullable)
                .anyMatch(wanted);
    }

    /// The exception and all that caused it, by way of causes, of suppressed exceptions and of JDBC's next exceptions.
    private static Stream<Throwable> chain(Throwable failure) {
        Deque<Throwable> found = new ArrayDeque<>();
        Deque<Throwable> open = new ArrayDeque<>(Set.of(failure));
        while (!open.isEmpty() && found.size() < DEPTH) {
            Throwable next = open.removeFirst();
            found.addLast(next);
            Optional.ofNullable(next.getCause()).ifPresent(open::addLast);
            open.addAll(List.of(next.getSuppressed()));
            if (next instanceof SQLException sql && sql.getNextException() != null) {
                open.addLast(sql.getNextException());
            }
        }
        return found.stream();
    }
}
