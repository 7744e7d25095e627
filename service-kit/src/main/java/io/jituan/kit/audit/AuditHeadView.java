package io.jituan.kit.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jituan.kit.audit.head.SignedHeads;
import io.jituan.verifiable.journal.Head;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far the journal has come.
///
/// @param position the last one, 0 while there is none
/// @param chain over every entry up to it
/// @param signed the last head that was signed, absent before the first
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditHeadView(
        long position, String chain, @Nullable Signed signed) {
    /// A signed head.
    ///
    /// @param service whose journal it is of
    /// @param district its code
    /// @param position that was the last one
    /// @param chain over every entry up to it
    /// @param at when it was signed
    /// @param keyId which of the keys at `/audit/keys` verifies it
    /// @param signature all of this under an ES256 signature, as a compact JWS: what also lies on Kafka
    /// @param sentAt when Kafka had it, absent while it has not
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Signed(
            String service,
            String district,
            long position,
            String chain,
            Instant at,
            String keyId,
            String signature,
            @Nullable Instant sentAt) {

        static Signed of(SignedHeads.Kept kept) {
            Head head = kept.signed().head();
            return new Signed(
                    head.service(),
                    head.district(),
                    head.position(),
                    head.chain().text(),
                    head.at(),
                    kept.signed().keyId(),
                    kept.signed().compact(),
                    kept.sentAt());
        }
    }
}
