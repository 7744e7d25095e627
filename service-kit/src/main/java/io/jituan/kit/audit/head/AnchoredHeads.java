package io.jituan.kit.audit.head;

import io.jituan.verifiable.journal.Head;
import io.jituan.verifiable.journal.HeadKeys;
import io.jituan.verifiable.journal.SignedHead;
import io.jituan.verifiable.journal.Unreadable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/// Every head that was ever signed for this service's journal: those on Kafka, and those in the database.
@ApplicationScoped
public class AnchoredHeads {
    private static final Logger LOG = Logger.getLogger(AnchoredHeads.class);

    private final SignedHeads kept;
    private final HeadTopic topic;
    private final SigningKeys keys;

    AnchoredHeads(SignedHeads kept, HeadTopic topic, SigningKeys keys) {
        this.kept = kept;
        this.topic = topic;
        this.keys = keys;
    }

    /// What is known of the signed heads.
    ///
    /// @param heads whose signatures verify
    /// @param unverified how many were found that nobody of us signed
    /// @param anchor whether those on Kafka are among them
    public record Known(List<Head> heads, long unverified, Anchor anchor) {}

    /// All of them.
    public Known known() {
        Optional<List<String>> outside = outside();
        Set<String> found = Stream.concat(kept.all().stream(), outside.stream().flatMap(List::stream))
                .collect(Collectors.toSet());
        HeadKeys verifying = keys.verifying();
        List<Head> heads =
                found.stream().flatMap(one -> verified(verifying, one).stream()).toList();
        return new Known(
                heads, found.size() - heads.size(), outside.isPresent() ? Anchor.COMPARED : Anchor.UNREACHABLE);
    }

    private Optional<List<String>> outside() {
        try {
            return Optional.of(topic.read());
        } catch (KafkaException e) {
            LOG.warnf("The anchored heads cannot be read: %s", e.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<Head> verified(HeadKeys keys, String compact) {
        try {
            return keys.verified(SignedHead.read(compact));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }
}
