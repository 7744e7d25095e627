package io.jituan.kit.inbox;

import io.jituan.kit.event.UnreadableEvent;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/// Why applying an event failed, in words for an operator: no SQL, and no values that a database message would quote.
///
/// @param obstacle the kind of cause
/// @param text at most 500 characters
public record Cause(Obstacle obstacle, String text) {
    private static final int LONGEST = 500;

    /// SQLSTATE classes by which the database says that it is ailing itself: connection, resources, operator.
    private static final Set<String> AILING = Set.of("08", "53", "57");

    static final Cause BEHIND = new Cause(Obstacle.BEHIND, "an earlier event of the same aggregate is parked");

    /// The cause that a failure shows.
    public static Cause of(Throwable failure) {
        Throwable root = chain(failure).reduce(failure, (outer, inner) -> inner);
        String text = root instanceof SQLException refused ? textOf(refused) : root.toString();
        String shown = text.substring(0, Math.min(LONGEST, text.length())).replace('\0', '\uFFFD');
        return new Cause(root instanceof UnreadableEvent ? Obstacle.UNREADABLE : Obstacle.FAILED, shown);
    }

    /// Whether it is the database that fails rather than the event: then nothing is parked, and all of it tried again.
    public static boolean isAilingDatabase(Throwable failure) {
        return chain(failure).anyMatch(cause -> cause instanceof SQLException sql && isAiling(sql));
    }

    private static boolean isAiling(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || AILING.contains(state.substring(0, Math.min(2, state.length())));
    }

    private static String textOf(SQLException refused) {
        ServerErrorMessage said = refused instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        String constraint = said == null || said.getConstraint() == null ? "" : ", constraint " + said.getConstraint();
        return "refused by the database: SQLSTATE " + refused.getSQLState() + constraint;
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
