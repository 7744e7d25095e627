package io.jituan.kit.imports.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.jituan.kit.identifier.Identifiers;
import io.jituan.kit.imports.file.FileRefusal;
import io.jituan.kit.imports.file.TableFile;
import io.jituan.kit.imports.file.TableFiles;
import io.jituan.kit.imports.file.Upload;
import io.jituan.kit.imports.kind.ImportKind;
import io.jituan.kit.imports.kind.Key;
import io.jituan.kit.query.Rows;
import io.jituan.kit.query.Select;
import io.jituan.kit.security.CurrentCaller;
import io.jituan.kit.time.DistrictTime;
import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/// Reads a file and says of every row what would become of it. Nothing of the target is touched.
@ApplicationScoped
public class PlanImport {
    private final ImportKinds kinds;
    private final Batches batches;
    private final Database database;
    private final Rows rows;
    private final ObjectMapper json;
    private final CurrentCaller caller;
    private final DistrictTime time;

    PlanImport(
            ImportKinds kinds,
            Batches batches,
            Database database,
            Rows rows,
            ObjectMapper json,
            CurrentCaller caller,
            DistrictTime time) {
        this.kinds = kinds;
        this.batches = batches;
        this.database = database;
        this.rows = rows;
        this.json = json;
        this.caller = caller;
        this.time = time;
    }

    /// Plans a file.
    ///
    /// @param fileName what the sender calls it, for people only
    /// @throws Refused where it cannot be read as a file of that kind
    @Transactional(Transactional.TxType.MANDATORY)
    public Batch plan(String kindName, Upload upload, String fileName) {
        ImportKind kind = kinds.allowed(kindName);
        UUID id = Identifiers.next();
        try (TableFile file = TableFiles.open(upload.path(), cells -> Header.recognised(kind, cells))) {
            TableFile.Line first = file.next().orElseThrow(() -> new Refused(new FileRefusal.FileEmpty()));
            Header header = Header.read(kind, first.cells());
            Tables tables = Tables.of(id);
            stage(file, new StagingStatements(header, tables));
            decide(PlanStatements.of(header, tables));
            Batch.Source source = new Batch.Source(fileName, upload.bytes(), upload.sha256(), file.format());
            batches.add(planned(id, header, source, tables));
            return batches.get(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stage(TableFile file, StagingStatements statements) {
        database.run(statements.createRows());
        database.run(statements.createRefusals());
        database.copy(statements.copyRows(), new RowFeed(file, statements, json));
        database.run("ANALYZE " + statements.tables().rows());
        database.run(statements.noteCells());
    }

    private void decide(PlanStatements statements) {
        ImportKind kind = statements.header().kind();
        kind.rules().forEach(rule -> note(statements.note(rule), rule.refusal()));
        kind.references().forEach(reference -> note(statements.note(reference), reference.refusal()));
        decideKeys(statements);
        noteFallen(statements);
        database.run("ANALYZE " + statements.tables().refusals());
        database.run(statements.createPlan());
        database.run("ANALYZE " + statements.tables().plan());
    }

    private void decideKeys(PlanStatements statements) {
        List<Key> keys = statements.header().keys();
        database.run("DROP TABLE IF EXISTS import_repeats");
        database.run(statements.createRepeats());
        keys.forEach(key -> database.run(statements.findRepeats(key)));
        note(statements.noteConflicts(), new RowRefusal.RowsDisagree());
        for (int weak = 1; weak < keys.size(); weak++) {
            for (Key strong : keys.subList(0, weak)) {
                note(statements.noteDisagreement(strong, keys.get(weak)), new RowRefusal.KeysDisagree());
            }
        }
    }

    /// Rows fall with the rows they name, level by level, until none is left to fall.
    private void noteFallen(PlanStatements statements) {
        long fallen;
        do {
            fallen = statements.header().kind().references().stream()
                    .mapToLong(reference -> reference
                            .inSameFile()
                            .map(column -> note(
                                    statements.noteFallenWith(reference, column), new RowRefusal.ReferenceRefused()))
                            .orElse(0L))
                    .sum();
        } while (fallen > 0);
    }

    private long note(String sql, Refusal refusal) {
        return database.run(
                sql, refusal.code(), refusal.clause(), refusal.kind().name());
    }

    private Batch planned(UUID id, Header header, Batch.Source source, Tables tables) {
        return new Batch(
                id,
                0,
                header.kind().name(),
                BatchStatus.PLANNED,
                null,
                source,
                header.cells(),
                counted(tables),
                time.now(),
                caller.get().subject(),
                null,
                false);
    }

    private Batch.Counts counted(Tables tables) {
        Select select = Select.of("""
                count(*) AS rows,
                count(*) FILTER (WHERE action = 'CREATE') AS created,
                count(*) FILTER (WHERE action = 'CHANGE') AS changed,
                count(*) FILTER (WHERE action = 'SAME') AS same,
                count(*) FILTER (WHERE action = 'REFUSE') AS refused""", tables.plan());
        return rows.list(select, Batches::counts).getFirst();
    }
}
