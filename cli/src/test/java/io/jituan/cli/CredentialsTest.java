package io.jituan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialsTest {
    private static final String DISCOVERY = "GET /issuer/.well-known/openid-configuration";

    @TempDir
    Path directory;

    private final StubSystem system = StubSystem.start();

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void aMachineGetsItsTokenAtTheIssuerAndPrintsItAlone() {
        issuing();
        CommandRun run = run("client_id=importer\nclient_secret=s&cret\n", "token");
        assertEquals(ExitCode.DONE, run.exitCode());
        assertEquals("granted" + System.lineSeparator(), run.out());
        assertEquals(
                "POST /token grant_type=client_credentials&client_id=importer&client_secret=s%26cret",
                system.requests().getLast());
    }

    @Test
    void aPersonGetsOneThroughThePublicClient() {
        issuing();
        run("username=group-lead@FL-G01\npassword=demo\n", "token");
        assertEquals(
                "POST /token grant_type=password&client_id=jituan-cli&username=group-lead%40FL-G01&password=demo",
                system.requests().getLast());
    }

    @Test
    void withoutCredentialsItIsSaidHowToGiveThem() {
        CommandRun run = run("", "whoami");
        assertEquals(ExitCode.WRONG_USE, run.exitCode());
        assertTrue(run.errors().contains("JITUAN_TOKEN"), run.errors());
    }

    @Test
    void aRefusedSecretIsAFailedRequestThatNamesTheIssuerButNotTheSecret() {
        issuing();
        system.reply("POST /token", 401, "{}");
        CommandRun run = run("client_id=importer\nclient_secret=hush-hush\n", "whoami");
        assertEquals(ExitCode.FAILED, run.exitCode());
        assertTrue(run.errors().contains(system.url()), run.errors());
        assertTrue(!run.errors().contains("hush-hush"), run.errors());
    }

    @Test
    void nobodyAtTheAddressIsSaidPlainly() {
        String url = system.url();
        system.close();
        CommandRun run = CommandRun.with(directory, "url=" + url + "\ntoken=some\n", "get", "/api/v1/schools");
        assertEquals(ExitCode.FAILED, run.exitCode());
        assertTrue(run.errors().contains(url), run.errors());
    }

    @Test
    void whatIsReadIsPrintedAsItCame() {
        system.reply("GET /api/v1/schools", 200, "{\"items\":[ ]}");
        CommandRun run = run("token=some\n", "get", "/api/v1/schools?limit=5");
        assertEquals("{\"items\":[ ]}" + System.lineSeparator(), run.out());
    }

    @Test
    void anUnknownCommandIsWrongUse() {
        assertEquals(ExitCode.WRONG_USE, run("", "improt").exitCode());
    }

    @Test
    void theDemonstrationDataMustBeThere() {
        CommandRun run = run("token=some\n", "demo", "load", "--from", directory.toString());
        assertEquals(ExitCode.WRONG_USE, run.exitCode());
        assertEquals(List.of(), system.requests());
    }

    private void issuing() {
        system.reply(DISCOVERY, 200, "{\"token_endpoint\":\"" + system.url() + "/token\"}");
        system.reply("POST /token", 200, "{\"access_token\":\"granted\"}");
    }

    private CommandRun run(String settings, String... arguments) {
        return CommandRun.with(directory, "url=" + system.url() + "\n" + settings, arguments);
    }
}
