package io.jituan.kit.audit;

import io.jituan.kit.audit.chain.AuditRecords;
import io.jituan.kit.audit.chain.ChainCheck;
import io.jituan.kit.audit.chain.ChainReport;
import io.jituan.kit.audit.head.AnchoredHeads;
import io.jituan.kit.audit.head.SignedHeads;
import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import io.jituan.kit.security.CurrentCaller;
import io.jituan.verifiable.journal.Digest;
import io.jituan.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;

/// What the audit answers, and to whom. The district's administrators and viewers have the whole district in scope; an
/// entry does not say which organisation it belongs to, so nobody else's scope could honestly be cut out of it. They
/// read the histories of the things they may see.
@ApplicationScoped
public class Audit {
    private final AuditQueries queries;
    private final AuditRecords records;
    private final SignedHeads heads;
    private final AnchoredHeads anchored;
    private final ChainCheck check;
    private final CurrentCaller caller;

    Audit(
            AuditQueries queries,
            AuditRecords records,
            SignedHeads heads,
            AnchoredHeads anchored,
            ChainCheck check,
            CurrentCaller caller) {
        this.queries = queries;
        this.records = records;
        this.heads = heads;
        this.anchored = anchored;
        this.check = check;
        this.caller = caller;
    }

    Page<AuditEntryView> list(AuditFilter filter, PageRequest page) {
        requireReader();
        return queries.list(filter, page);
    }

    AuditHeadView head() {
        requireReader();
        long last = records.last();
        Digest chain = records.chainAt(last).orElse(Digest.GENESIS);
        return new AuditHeadView(
                last, chain.text(), heads.last().map(AuditHeadView.Signed::of).orElse(null));
    }

    /// The export of a range, up to where the journal has come by now.
    AuditExport export(AuditRange range) {
        requireReader();
        return new AuditExport(records, range.from(), Math.min(range.to(), records.last()));
    }

    /// Heavy: it reads every entry in the range, so it is for administrators alone.
    AuditReport verify(AuditRange range) {
        caller.require(Role.DISTRICT_ADMIN);
        AnchoredHeads.Known known = anchored.known();
        ChainReport found = check.range(range.from(), range.to(), known.heads());
        return AuditReport.of(range.from(), found, known);
    }

    private void requireReader() {
        caller.require(Role.DISTRICT_ADMIN, Role.DISTRICT_VIEWER);
    }
}
