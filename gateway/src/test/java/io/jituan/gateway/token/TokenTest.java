package io.jituan.gateway.token;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jituan.gateway.support.StubIssuer;
import io.jituan.gateway.support.Surroundings;
import io.jituan.gateway.support.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.Test;

/// Tokens of an issuer that is not ours.
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TokenTest {
    @SuppressWarnings("NullAway.Init")
    World world;

    @Test
    void aGoodTokenPassesAndTravelsOn() {
        String token = world.issuer().tokenFor("good");
        with(token).statusCode(200);
        assertEquals(
                "Bearer " + token,
                world.group().last("/api/v1/schools").header("Authorization").getFirst());
    }

    @Test
    void aRequestWithoutTokenPassesForTheServiceToDecide() {
        given().get("/api/v1/schools").then().statusCode(200);
        assertTrue(world.group().last("/api/v1/schools").header("Authorization").isEmpty());
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        refused(world.issuer().token(claims -> claims.setIssuer("https://elsewhere.example")));
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        refused(world.issuer().token(claims -> claims.setAudience("account")));
    }

    @Test
    void anExpiredTokenIsRefused() {
        refused(world.issuer().token(claims -> claims.setExpirationTime(minutesFromNow(-2))));
    }

    @Test
    void aTokenWithoutExpiryIsRefused() {
        refused(world.issuer().token(claims -> claims.unsetClaim("exp")));
    }

    @Test
    void aTokenThatIsNotValidYetIsRefused() {
        refused(world.issuer().token(claims -> claims.setNotBefore(minutesFromNow(5))));
    }

    @Test
    void aTokenSignedByAStrangerUnderTheKnownKeyIdIsRefused() {
        RsaJsonWebKey stranger = StubIssuer.newKey(world.issuer().key().getKeyId());
        refused(world.issuer().signed(signature -> {
            signature.setAlgorithmHeaderValue("RS256");
            signature.setKeyIdHeaderValue(stranger.getKeyId());
            signature.setKey(stranger.getPrivateKey());
        }));
    }

    @Test
    void anUnsignedTokenIsRefused() {
        refused(world.issuer().signed(signature -> {
            signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            signature.setAlgorithmHeaderValue("none");
        }));
    }

    @Test
    void aTokenSignedWithThePublicKeyAsSharedSecretIsRefused() {
        byte[] publicKey = world.issuer().key().getPublicKey().getEncoded();
        refused(world.issuer().signed(signature -> {
            signature.setAlgorithmHeaderValue("HS256");
            signature.setKeyIdHeaderValue(world.issuer().key().getKeyId());
            signature.setKey(new HmacKey(publicKey));
        }));
    }

    @Test
    void aTokenChangedInOneLetterIsRefusedThoughTheOriginalIsRemembered() {
        String token = world.issuer().tokenFor("victim");
        with(token).statusCode(200);
        String[] parts = token.split("\\.", -1);
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String forged = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(payload.replace("victim", "robber").getBytes(StandardCharsets.UTF_8));
        refused(parts[0] + "." + forged + "." + parts[2]);
    }

    @Test
    void aTokenThatIsNoneIsRefused() {
        refused("not.a.token");
        refused("x");
    }

    @Test
    void otherCredentialsAreRefused() {
        given().header("Authorization", "Basic YTpi")
                .get("/api/v1/schools")
                .then()
                .statusCode(401);
    }

    @Test
    void theRefusalIsInChineseWhereAskedFor() {
        given().header("Authorization", "Bearer x")
                .header("Accept-Language", "zh-CN,zh;q=0.9")
                .get("/api/v1/schools")
                .then()
                .statusCode(401)
                .body("title", equalTo("令牌无效"));
    }

    @Test
    void aRememberedTokenNeedsTheIssuerOnceOnly() {
        String token = world.issuer().tokenFor("regular");
        with(token).statusCode(200);
        int asked = world.issuer().timesAsked();
        for (int i = 0; i < 20; i++) {
            with(token).statusCode(200);
        }
        assertEquals(asked, world.issuer().timesAsked());
    }

    @Test
    void whenTheIssuerChangesItsKeyTheNewOneIsFetched() {
        world.issuer().changeKey("second");
        String token = world.issuer().tokenFor("early bird");
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> with(token).statusCode(200));
    }

    @Test
    void unknownKeysDoNotMakeUsStormTheIssuer() {
        with(world.issuer().tokenFor("first")).statusCode(200);
        int asked = world.issuer().timesAsked();
        for (int i = 0; i < 30; i++) {
            RsaJsonWebKey unknown = world.issuer().key();
            String id = "unknown-" + i;
            refused(world.issuer().signed(signature -> {
                signature.setAlgorithmHeaderValue("RS256");
                signature.setKeyIdHeaderValue(id);
                signature.setKey(unknown.getPrivateKey());
            }));
        }
        int askedAgain = world.issuer().timesAsked() - asked;
        assertTrue(askedAgain < 15, () -> "30 tokens with unknown keys, asked " + askedAgain);
    }

    private static void refused(String token) {
        with(token)
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("error=\"invalid_token\""))
                .body("code", equalTo("token-invalid"))
                .body("type", equalTo("/problems/token-invalid"))
                .body("status", equalTo(401));
    }

    private static ValidatableResponse with(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/api/v1/schools")
                .then();
    }

    private static NumericDate minutesFromNow(int minutes) {
        NumericDate date = NumericDate.now();
        date.addSeconds(minutes * 60L);
        return date;
    }
}
