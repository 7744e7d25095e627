package io.jituan.group;

import static io.jituan.group.Registry.district;
import static io.restassured.RestAssured.given;
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
import io.jituan.testkit.infrastructure.Infrastructure;
import io.jituan.testkit.token.Tokens;
import io.jituan.web.security.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

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
