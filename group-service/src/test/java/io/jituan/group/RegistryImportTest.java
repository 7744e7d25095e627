package io.jituan.group;

import static io.jituan.group.Registry.district;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jituan.contracts.Event;
import io.jituan.contracts.group.v1.AreaChanged;
import io.jituan.contracts.group.v1.CentreChanged;
import io.jituan.contracts.group.v1.SchoolChanged;
import io.jituan.kit.event.EventJson;
import io.jituan.testkit.Clause;
import io.jituan.testkit.infrastructure.Infrastructure;
import io.jituan.testkit.token.Tokens;
import io.jituan.web.security.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The demonstration district's files import as they are, one after another.
@QuarkusTest
@WithTestResource(Infrastructure.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegistryImportTest {
    @Inject
    DataSource dataSource;

    private static final Path DEMO = Path.of(System.getProperty("repository.root", ".."), "demo");

    @Test
    @Order(1)
    void the_areas_of_the_district() throws IOException {
        imported("areas", "areas-500102.csv")
                .body("counts.created", equalTo(461))
                .body("counts.refused", equalTo(0));
        imported("areas", "areas-500102.csv").body("counts.same", equalTo(461));
        district().get("/api/v1/areas?parent=500102000000&limit=500").then().body("items.size()", equalTo(27));
        district()
                .queryParam("q", "lzjd")
                .get("/api/v1/areas?level=TOWNSHIP")
                .then()
                .body("items[0].name", equalTo("荔枝街道"));
    }

    @Test
    @Order(2)
    void the_management_centres_with_their_townships() throws IOException {
        imported("centres", "centres.csv").body("counts.created", equalTo(9)).body("counts.refused", equalTo(0));
        district().get("/api/v1/centres?township=500102006000").then().body("items[0].code", equalTo("FL-C01"));
    }

    @Test
    @Order(3)
    void the_schools_of_the_demonstration() throws IOException {
        imported("schools", "schools.csv").body("counts.created", equalTo(102)).body("counts.refused", equalTo(0));
        district()
                .get("/api/v1/schools/by-code/3150100001")
                .then()
                .statusCode(200)
                .body("ownership", equalTo("PUBLIC"))
                .body("feature.title", equalTo("龙舟"))
                .body("principal.staffCode", equalTo("DEMO-0001"));
    }

    @Test
    @Order(4)
    void the_schools_of_chongqing_that_have_no_code() throws IOException {
        imported("schools", "schools-chongqing.csv")
                .body("counts.refused", equalTo(0))
                .body("counts.created", greaterThan(360));
        imported("schools", "schools-chongqing.csv").body("counts.created", equalTo(0));
    }

    @Test
    @Order(5)
    void what_the_import_journals_is_what_a_read_shows() {
        Map<?, ?> school = district()
                .get("/api/v1/schools/by-code/3150100001")
                .then()
                .extract()
                .as(Map.class);
        Map<?, ?> history = district()
                .get("/api/v1/schools/" + school.get("id") + "/history")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("items[0].after");

        ObjectMapper json = new ObjectMapper();
        ObjectNode read = json.valueToTree(school);
        read.remove("allowedActions");
        ((ObjectNode) read.get("principal")).remove("name");
        JsonNode journalled = json.valueToTree(history);
        assertEquals(read, journalled);
    }

    @Test
    @Order(6)
    void what_the_import_announces_has_the_shape_of_its_event() throws SQLException {
        assertEquals(461, announced(AreaChanged.TYPE, AreaChanged.class));
        assertEquals(9, announced(CentreChanged.TYPE, CentreChanged.class));
        assertTrue(announced(SchoolChanged.TYPE, SchoolChanged.class) > 460);
    }

    @Test
    @Order(7)
    void rows_that_name_what_is_not_there_are_refused_with_their_reasons() {
        plan("areas", "code,name,level,parent_code\n500102999001,无名村,village,500102999000\n")
                .body("counts.refused", equalTo(1))
                .body(containsString("area-parent-unknown"));
        plan("centres", "code,name,townships\nFL-C99,抢占中心,500102006000\n")
                .body("counts.refused", equalTo(1))
                .body(containsString("township-has-centre"));
        plan("schools", "code,name,township_code,centre_code\n2150777777,某校,500102999000,FL-C98\n")
                .body("counts.refused", equalTo(1))
                .body(containsString("township-unknown"))
                .body(containsString("school-centre-unknown"));
    }

    @Test
    @Order(8)
    @Clause("4.2.1")
    void a_file_does_not_change_who_is_principal() {
        plan("schools", "code,name,principal_staff_code\n3150100001,涪陵荔枝第一初级中学（演示）,DEMO-0999\n")
                .body("counts.refused", equalTo(1))
                .body(containsString("principal-changes-by-step"));
    }

    @ParameterizedTest
    @Order(9)
    @ValueSource(strings = {"areas", "centres", "schools"})
    void a_list_exported_and_imported_again_changes_nothing(String kind) {
        district()
                .header("Idempotency-Key", "a-school-named-like-a-formula")
                .body(Map.of("code", "2150777778", "name", "=1+1，\"演示\" 小学", "divisionCode", "500102"))
                .post("/api/v1/schools")
                .then()
                .statusCode(201);
        Response file = district().accept("text/csv").get("/api/v1/" + kind);
        int rows = district()
                .accept("application/x-ndjson")
                .get("/api/v1/" + kind)
                .asString()
                .split("\n")
                .length;

        String plan = plan(kind, file.asByteArray())
                .body("counts.rows", equalTo(rows))
                .extract()
                .path("id");
        given().header("Authorization", Tokens.of(Role.IMPORTER).bearer())
                .get("/api/v1/imports/" + plan + "/rows?limit=500")
                .then()
                .statusCode(200)
                .body("items.findAll { it.action != 'same' }", equalTo(List.of()));
    }

    private static ValidatableResponse plan(String kind, String csv) {
        return plan(kind, csv.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse plan(String kind, byte[] csv) {
        return given().header("Authorization", Tokens.of(Role.IMPORTER).bearer())
                .contentType("text/csv")
                .body(csv)
                .post("/api/v1/imports/" + kind)
                .then()
                .statusCode(201);
    }

    private int announced(String type, Class<? extends Event> shape) throws SQLException {
        String sql = "SELECT event::text FROM journal_entry WHERE event_type = ? AND step = 'import'";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, type);
            ResultSet rows = statement.executeQuery();
            int read = 0;
            while (rows.next()) {
                String data = rows.getString(1);
                EventJson.read(data.getBytes(StandardCharsets.UTF_8), shape);
                assertFalse(data.contains("null"), data);
                read++;
            }
            return read;
        }
    }

    private static ValidatableResponse imported(String kind, String file) throws IOException {
        String importer = Tokens.of(Role.IMPORTER).bearer();
        String id = given().header("Authorization", importer)
                .contentType("text/csv")
                .body(Files.readAllBytes(DEMO.resolve(file)))
                .post("/api/v1/imports/" + kind)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
        return given().header("Authorization", importer)
                .contentType("application/json")
                .body(Map.of("mode", "partial"))
                .post("/api/v1/imports/" + id + "/commit")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }
}
