package io.jituan.acceptance;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jituan.acceptance.system.Jituan;
import io.jituan.acceptance.system.RunningSystem;
import io.jituan.localstack.checkout.Checkout;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// `jituan login`, as a person with a browser lives it: the command as its own process, the sign-in page of the issuer.
@ExtendWith(RunningSystem.class)
class LoginTest {
    private final Jituan jituan;

    @TempDir
    Path home;

    LoginTest(Jituan jituan) {
        this.jituan = jituan;
    }

    @Test
    void whoSignsInByTheBrowserStaysSignedInUntilTheyLogOut() throws Exception {
        Process login = start("login");
        try (BufferedReader out = login.inputReader()) {
            signIn(page(out), "group-lead@FL-G01");
            assertTrue(login.waitFor(30, TimeUnit.SECONDS));
        }
        assertEquals(0, login.exitValue());

        assertTrue(said("whoami").contains("group-lead"));
        assertTrue(said("whoami").contains("FL-G01"), "the first refresh token was spent");
        said("logout");
        assertEquals(4, start("whoami").waitFor());
    }

    @Test
    void aBrowserThatBringsAnotherStateIsTurnedAway() throws Exception {
        Process login = start("login");
        try (BufferedReader out = login.inputReader()) {
            String redirect = parameters(page(out)).get("redirect_uri");
            given().queryParam("code", "stolen")
                    .queryParam("state", "guessed")
                    .get(redirect)
                    .then()
                    .statusCode(400);
            assertTrue(login.isAlive());
        } finally {
            login.destroy();
        }
    }

    private static String page(BufferedReader out) throws IOException {
        String line = out.readLine();
        while (line != null && !line.startsWith("http")) {
            line = out.readLine();
        }
        assertTrue(line != null, "no address to open");
        return String.valueOf(line);
    }

    /// Fills the form in as a browser does, and follows it back to the command.
    private static void signIn(String page, String username) {
        given().urlEncodingEnabled(false).get(page).then().statusCode(200);
        Map<String, String> form = new HashMap<>(parameters(page));
        form.putAll(Map.of("username", username, "password", "demo"));
        Response back = given().formParams(form).redirects().follow(false).post(page.substring(0, page.indexOf('?')));
        back.then().statusCode(303);
        given().urlEncodingEnabled(false).get(back.header("Location")).then().statusCode(200);
    }

    private static Map<String, String> parameters(String address) {
        Map<String, String> parameters = new HashMap<>();
        for (String field : address.substring(address.indexOf('?') + 1).split("&")) {
            String[] parts = field.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    private String said(String... arguments) throws Exception {
        Process process = start(arguments);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    private Process start(String... arguments) throws IOException {
        Checkout checkout = Checkout.current();
        List<String> command = new ArrayList<>(List.of(
                checkout.java().toString(),
                "-jar",
                checkout.root().resolve("cli/target/jituan.jar").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("JITUAN_"));
        builder.environment().put("JITUAN_URL", jituan.gateway());
        builder.environment().put("XDG_CONFIG_HOME", home.toString());
        return builder.start();
    }
}
