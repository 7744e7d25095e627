package io.jituan.acceptance.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jituan.acceptance.system.ApiOperation;
import io.jituan.acceptance.system.Jituan;
import io.jituan.acceptance.system.RunningSystem;
import io.jituan.localstack.checkout.Checkout;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Asks every operation as every role, for its own organisation and for another, and compares with docs/access.md.
@ExtendWith(RunningSystem.class)
class AccessMatrixTest {
    private final Jituan jituan;
    private final AccessTable table = AccessTable.read(Checkout.current().root().resolve("docs/access.md"));

    AccessMatrixTest(Jituan jituan) {
        this.jituan = jituan;
    }

    @Test
    void theTableNamesEveryOperationAndNoOther() throws IOException {
        List<String> operations =
                ApiOperation.in(document()).stream().map(ApiOperation::id).toList();
        List<String> unnamed = operations.stream()
                .filter(operation -> table.rowOf(operation).isEmpty())
                .toList();
        assertEquals(List.of(), unnamed);
        assertEquals(List.of(), table.idle(operations));
    }

    @Test
    void everybodyMayWhatTheTableSaysAndNothingElse() throws IOException {
        JsonNode document = document();
        Premises premises = Premises.build(jituan);
        List<Asker> askers = Asker.all(jituan, premises);
        SampleBody bodies = new SampleBody(document, premises.fields());
        List<String> findings = new ArrayList<>();
        for (ApiOperation operation : ApiOperation.in(document)) {
            AccessTable.Row row = table.rowOf(operation.id()).orElseThrow();
            Question question = Question.of(operation, premises, bodies);
            askers.forEach(asker -> ask(question, asker, row.cellOf(asker.role()), premises.group(), findings));
        }
        assertTrue(findings.isEmpty(), () -> String.join("\n", findings));
    }

    private static void ask(Question question, Asker asker, Cell cell, String mark, List<String> findings) {
        Response answer = question.askedBy(asker);
        if (!cell.isKeptBy(answer, asker.standing(), mark)) {
            findings.add("%s as %s (%s) should be %s but answered %d %.300s"
                    .formatted(
                            question.operation().id(),
                            asker.role(),
                            asker.standing(),
                            cell,
                            answer.statusCode(),
                            answer.asString()));
        }
    }

    private JsonNode document() throws IOException {
        return new ObjectMapper()
                .readTree(jituan.anonymously().get("/openapi.json").asByteArray());
    }
}
