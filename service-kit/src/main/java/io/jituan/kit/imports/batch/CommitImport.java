package io.jituan.kit.imports.batch;

import io.jituan.kit.conditional.IfMatch;
import io.jituan.kit.imports.kind.ImportKind;
import io.jituan.kit.journal.BulkJournal;
import io.jituan.kit.security.CurrentCaller;
import io.jituan.kit.time.DistrictTime;
import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// Carries a plan out: everything in the running transaction, so that a killed service leaves all of it or
/// nothing. The status COMMITTING is said beforehand in a transaction of its own; a batch that is left in it is
/// taken up by the next commit.
@ApplicationScoped
public class CommitImport {
    private final ImportKinds kinds;
    private final Batches batches;
    private final Database database;
    private final BulkJournal journal;
    private final CurrentCaller caller;
    private final DistrictTime time;

    CommitImport(
            ImportKinds kinds,
            Batches batches,
            Database database,
            BulkJournal journal,
            CurrentCaller caller,
            DistrictTime time) {
        this.kinds = kinds;
        this.batches = batches;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.time = time;
    }

    /// Carries out what the plan says; what is carried out already is left alone.
    ///
    /// @param seen the version of the batch that the caller has looked at
    /// @throws Refused (409) where rows are refused and all or nothing was asked for, or where what the plan
    /// was made on has changed
    @Transactional(Transactional.TxType.MANDATORY)
    public Batch commit(UUID id, CommitMode mode, IfMatch seen) {
        Batch batch = batches.get(id);
        ImportKind kind = kinds.allowed(batch.kind());
        if (batch.status() == BatchStatus.COMMITTED) {
            return batch;
        }
        seen.check(batch.version());
        refuseUnlessCommittable(batch, mode);
        batches.beginCommit(id, mode);
        batches.lock(id);
        if (batches.get(id).status() != BatchStatus.COMMITTED) {
            carryOut(batch, kind, mode);
        }
        return batches.get(id);
    }

    private void refuseUnlessCommittable(Batch batch, CommitMode mode) {
        if (batch.status() == BatchStatus.FAILED) {
            throw new Refused(new ImportRefusal.BaseChanged());
        }
        if (!batch.status().mayCommit()) {
            throw new Refused(new ImportRefusal.StepOutOfOrder(batch.status()));
        }
        if (mode == CommitMode.ATOMIC && batch.counts().refused() > 0) {
            throw new Refused(new ImportRefusal.RowsRefused(batch.counts().refused()));
        }
    }

    private void carryOut(Batch batch, ImportKind kind, CommitMode mode) {
        Instant now = time.now();
        CommitStatements statements = CommitStatements.of(new Header(kind, batch.headings()), batch.tables());
        refuseIncomplete(batch);
        try {
            database.number(statements.lock());
            if (database.number(statements.countMoved()) > 0) {
                throw failed(batch, new ImportRefusal.BaseChanged());
            }
            write(statements, now);
        } catch (Database.LostRace e) {
            throw failed(batch, new ImportRefusal.BaseChanged());
        }
        batches.committed(batch.id(), mode, now, caller.get().subject());
    }

    private void write(CommitStatements statements, Instant now) {
        List<Object> moment = List.of(OffsetDateTime.ofInstant(now, ZoneOffset.UTC), time.today());
        database.run("DROP TABLE IF EXISTS import_before");
        database.run(statements.keepBefore());
        database.run(statements.create(), moment.toArray());
        database.run(statements.change());
        journal.append(statements.journal(), moment);
    }

    /// Unlogged tables are empty after a crash of the database.
    private void refuseIncomplete(Batch batch) {
        boolean gone = batch.swept()
                || database.number("SELECT count(*) FROM " + batch.tables().plan())
                        != batch.counts().rows();
        if (gone) {
            throw failed(batch, new ImportRefusal.RowsGone());
        }
    }

    private Refused failed(Batch batch, Refusal refusal) {
        batches.fail(batch.id(), refusal.code());
        return new Refused(refusal);
    }
}
