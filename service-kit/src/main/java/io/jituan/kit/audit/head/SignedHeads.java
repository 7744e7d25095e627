package io.jituan.kit.audit.head;

import io.jituan.kit.query.Rows;
import io.jituan.kit.query.Select;
import io.jituan.verifiable.journal.SignedHead;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The heads that this service has signed, as its own database remembers them.
@ApplicationScoped
public class SignedHeads {
    private static final String TABLE = "journal_signed_head";

    private final Rows rows;

    public SignedHeads(Rows rows) {
        this.rows = rows;
    }

    /// A head and whether it lies outside the database already.
    ///
    /// @param sentAt when the brokers acknowledged it, null while they have not
    public record Kept(SignedHead signed, @Nullable Instant sentAt) {}

    /// The last one, empty before the first.
    public Optional<Kept> last() {
        Select select = Select.of("signature, sent_at", TABLE).orderBy("position DESC", 1);
        return rows.first(
                select, row -> new Kept(SignedHead.read(row.text("signature")), row.instantOrNull("sent_at")));
    }

    /// All of them, in order, in their compact form.
    public List<String> all() {
        return rows.list(Select.of("signature", TABLE).orderBy("position"), row -> row.text("signature"));
    }
}
