package io.jituan.gateway.issuer;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.jituan.gateway.support.Surroundings;
import io.jituan.web.security.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/// The embedded issuer over HTTP, as clients use it.
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class IssuerTest {
    private static final String REDIRECT = "http://localhost:5173/callback";
    /// The example of RFC 7636, appendix B.
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = Mode.EXCLUDE,
            names = {"PERSONNEL_SYSTEM", "IMPORTER"})
    void everyRoleOfPeopleGetsATokenOfKeycloaksShape(Role role) {
        JsonPath claims = claimsOf(password(role.token(), "demo").statusCode(200));
        assertEquals("jituan", claims.getString("aud"));
        assertEquals("jituan-cli", claims.getString("azp"));
        assertEquals(role.token(), claims.getString("preferred_username"));
        assertEquals(List.of(role.token()), claims.getList("realm_access.roles"));
        assertEquals(role == Role.GROUP_LEAD ? List.of("FL-G01") : List.of(), claims.getList("jituan_groups"));
        assertEquals(role == Role.SCHOOL_ADMIN ? List.of("3150100001") : List.of(), claims.getList("jituan_schools"));
        assertEquals(role == Role.CENTRE_ADMIN ? List.of("FL-C01") : List.of(), claims.getList("jituan_centres"));
    }

    @Test
    void anyOrganisationMaySignInAndIsSomebodyElse() {
        JsonPath one = claimsOf(password("school-admin@3150100002", "demo").statusCode(200));
        JsonPath other = claimsOf(password("school-admin@3150100003", "demo").statusCode(200));
        assertEquals(List.of("3150100002"), one.getList("jituan_schools"));
        assertNotEquals(one.getString("sub"), other.getString("sub"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "importer", "school-admin@", "school-admin@a b", "school-admin@<script>", ""})
    void nobodyElseSignsIn(String username) {
        password(username, "demo").statusCode(400).body("error", equalTo("invalid_grant"));
    }

    @Test
    void thePasswordMustBeRight() {
        password("district-admin", "guess").statusCode(400).body("error", equalTo("invalid_grant"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"personnel-system", "importer"})
    void machinesSignInWithTheirSecret(String client) {
        ValidatableResponse answer = token(Map.of("grant_type", "client_credentials"), client, "demo-" + client)
                .statusCode(200)
                .body("refresh_token", nullValue());
        assertEquals(List.of(client), claimsOf(answer).getList("realm_access.roles"));
        token(Map.of("grant_type", "client_credentials"), client, "wrong")
                .statusCode(401)
                .body("error", equalTo("invalid_client"))
                .header("WWW-Authenticate", containsString("Basic"));
    }

    @Test
    void aClientUsesOnlyItsOwnWays() {
        token(Map.of("grant_type", "client_credentials", "client_id", "jituan-cli"))
                .body("error", equalTo("unauthorized_client"));
        token(Map.of("grant_type", "password", "client_id", "jituan-frontend"))
                .body("error", equalTo("unauthorized_client"));
        token(Map.of("grant_type", "implicit", "client_id", "jituan-cli"))
                .body("error", equalTo("unsupported_grant_type"));
    }

    @Test
    void personalDataIsASeparateScopeThatNotEverybodyGets() {
        Map<String, String> wanted = Map.of("scope", "openid pii:read everything");
        assertEquals(
                "openid pii:read",
                claimsOf(password("district-admin", "demo", wanted)).getString("scope"));
        assertEquals("openid", claimsOf(password("guardian", "demo", wanted)).getString("scope"));
    }

    @Test
    void aRefreshTokenWorksOnceAndGivesTheNext() {
        String first = password("evaluator", "demo").extract().path("refresh_token");
        String second = refresh(first).statusCode(200).extract().path("refresh_token");
        refresh(first).statusCode(400).body("error", equalTo("invalid_grant"));
        refresh(second).statusCode(200);
    }

    @Test
    void thePageOffersEveryRoleAndCarriesTheRequestEscaped() {
        authorize(Map.of("state", "\"><script>alert(1)</script>"))
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("value=\"district-admin\""))
                .body(containsString("value=\"guardian\""))
                .body(not(containsString("<script>")));
    }

    @Test
    void aCodeIsTurnedIntoTokensByTheVerifierOnce() {
        String code = signIn("group-lead@FL-G02");
        ValidatableResponse tokens = redeem(code, VERIFIER, REDIRECT).statusCode(200);
        assertEquals(List.of("FL-G02"), claimsOf(tokens).getList("jituan_groups"));
        JsonPath id = claims(tokens.extract().path("id_token"));
        assertEquals("jituan-frontend", id.getString("aud"));
        assertEquals("n-1", id.getString("nonce"));
        redeem(code, VERIFIER, REDIRECT).statusCode(400).body("error", equalTo("invalid_grant"));
    }

    @Test
    void aCodeIsWorthNothingWithAnotherVerifierOrRedirectAndIsSpentByTrying() {
        String code = signIn("district-admin");
        redeem(code, "x".repeat(43), REDIRECT).statusCode(400).body("error", equalTo("invalid_grant"));
        redeem(code, VERIFIER, REDIRECT).statusCode(400);
        redeem(signIn("district-admin"), VERIFIER, REDIRECT + "/other").statusCode(400);
        redeem(signIn("district-admin"), "", REDIRECT).statusCode(400);
    }

    @Test
    void withoutAChallengeThereIsNoCode() {
        String back = authorize(Map.of("code_challenge_method", "plain"))
                .statusCode(303)
                .extract()
                .header("Location");
        assertEquals("invalid_request", query(back).get("error"));
        assertEquals("s-1", query(back).get("state"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/cb", "javascript:alert(1)", "http://localhost@evil.example/", ""})
    void noBrowserIsSentToAStranger(String redirect) {
        authorize(Map.of("redirect_uri", redirect))
                .statusCode(400)
                .header("Location", emptyOrNullString())
                .body("error", equalTo("invalid_request"));
    }

    @Test
    void aWrongPasswordShowsThePageAgain() {
        signInAs("district-admin", "guess").statusCode(200).body(containsString("role=\"alert\""));
    }

    @Test
    void userinfoTellsWhoTheTokenIsFor() {
        String token = password("centre-admin", "demo").extract().path("access_token");
        given().auth()
                .oauth2(token)
                .get("/issuer/userinfo")
                .then()
                .statusCode(200)
                .body("preferred_username", equalTo("centre-admin"))
                .body("realm_access.roles", contains("centre-admin"));
        given().auth()
                .oauth2(token + "x")
                .get("/issuer/userinfo")
                .then()
                .statusCode(401)
                .body("error", equalTo("invalid_token"));
        given().get("/issuer/userinfo").then().statusCode(401);
    }

    @Test
    void theKeysArePublicOnly() {
        given().get("/issuer/jwks")
                .then()
                .statusCode(200)
                .body("keys[0].alg", equalTo("RS256"))
                .body("keys[0].d", nullValue());
        given().get("/issuer/.well-known/openid-configuration")
                .then()
                .statusCode(200)
                .body("jwks_uri", containsString("/issuer/jwks"))
                .body("code_challenge_methods_supported", contains("S256"));
    }

    @Test
    void signingOutLeadsBackButNotToStrangers() {
        logout("http://localhost:5173/bye").header("Location", equalTo("http://localhost:5173/bye"));
        logout("https://evil.example/").header("Location", not(containsString("evil")));
    }

    private static ValidatableResponse logout(String redirect) {
        return given().redirects()
                .follow(false)
                .queryParam("post_logout_redirect_uri", redirect)
                .get("/issuer/logout")
                .then()
                .statusCode(303);
    }

    private static String signIn(String username) {
        String back = signInAs(username, "demo").statusCode(303).extract().header("Location");
        assertEquals("s-1", query(back).get("state"));
        return Objects.requireNonNull(query(back).get("code"));
    }

    private static ValidatableResponse signInAs(String username, String password) {
        return given().redirects()
                .follow(false)
                .formParams(request())
                .formParam("username", username)
                .formParam("password", password)
                .post("/issuer/authorize")
                .then();
    }

    private static ValidatableResponse authorize(Map<String, String> changes) {
        RequestSpecification request = given().redirects().follow(false).queryParam("response_type", "code");
        request().forEach((name, value) -> request.queryParam(name, changes.getOrDefault(name, value)));
        return request.get("/issuer/authorize").then();
    }

    private static Map<String, String> request() {
        return Map.of(
                "client_id", "jituan-frontend",
                "redirect_uri", REDIRECT,
                "scope", "openid profile",
                "state", "s-1",
                "nonce", "n-1",
                "code_challenge", CHALLENGE,
                "code_challenge_method", "S256");
    }

    private static ValidatableResponse redeem(String code, String verifier, String redirect) {
        return token(Map.of(
                "grant_type", "authorization_code",
                "client_id", "jituan-frontend",
                "code", code,
                "code_verifier", verifier,
                "redirect_uri", redirect));
    }

    private static ValidatableResponse refresh(String token) {
        return token(Map.of("grant_type", "refresh_token", "client_id", "jituan-cli", "refresh_token", token));
    }

    private static ValidatableResponse password(String username, String password) {
        return password(username, password, Map.of());
    }

    private static ValidatableResponse password(String username, String password, Map<String, String> more) {
        return given().formParams(more)
                .formParam("grant_type", "password")
                .formParam("client_id", "jituan-cli")
                .formParam("username", username)
                .formParam("password", password)
                .post("/issuer/token")
                .then();
    }

    private static ValidatableResponse token(Map<String, String> form) {
        return given().formParams(form).post("/issuer/token").then();
    }

    private static ValidatableResponse token(Map<String, String> form, String client, String secret) {
        return given().auth()
                .preemptive()
                .basic(client, secret)
                .formParams(form)
                .post("/issuer/token")
                .then();
    }

    private static JsonPath claimsOf(ValidatableResponse answer) {
        return claims(answer.extract().path("access_token"));
    }

    private static JsonPath claims(String token) {
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return JsonPath.from(new String(payload, StandardCharsets.UTF_8));
    }

    private static Map<String, String> query(String uri) {
        return Arrays.stream(URI.create(uri).getQuery().split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
