package io.jituan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class CompletionTest {
    @Test
    void theShellLearnsEveryCommand() {
        StringWriter out = new StringWriter();

        int exitCode = Jituan.run(new PrintWriter(out, true), new PrintWriter(out, true), "generate-completion");

        assertEquals(ExitCode.DONE, exitCode);
        assertTrue(out.toString().contains("complete -F _complete_jituan"), out.toString());
        for (String command : new String[] {"import", "changes", "audit", "whoami", "token"}) {
            assertTrue(out.toString().contains("_picocli_jituan_" + command), command);
        }
    }
}
