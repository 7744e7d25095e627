package io.jituan.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jituan.gateway.routing.RoutingConfig.ServiceConfig;
import io.jituan.gateway.routing.RoutingFixture.Configured;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which service answers for a path, and what paths are called on either side.
class RoutingTableTest {
    private final RoutingTable table = RoutingFixture.groupAndPersonnel();

    @ParameterizedTest
    @CsvSource({
        "/api/v1/schools,                  group,     /api/v1/schools",
        "/api/v1/schools/by-code/31501,    group,     /api/v1/schools/by-code/31501",
        "/api/v1/groups,                   group,     /api/v1/groups",
        "/api/v1/group/imports/schools,    group,     /api/v1/imports/schools",
        "/api/v1/group/schools,            group,     /api/v1/schools",
        "/api/v1/obligations/7,            personnel, /api/v1/obligations/7",
        "/api/v1/group/audit/verify,       group,     /api/v1/audit/verify",
        "/api/v1/personnel/parked-events,  personnel, /api/v1/parked-events"
    })
    void aPathLeadsToItsService(String path, String service, String inward) {
        Route route = table.resolve("GET", path, "?a=b").orElseThrow();
        assertEquals(service, route.service().name());
        assertEquals(inward + "?a=b", route.uri());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/", "/api/v1/unicorns", "/api/v1/group", "/api/v1/group/", "/api/v2/schools", "/q/health"
            })
    void nothingElseLeadsAnywhere(String path) {
        assertTrue(table.resolve("GET", path, "").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/group/imports/schools, 512",
        "GET,  /api/v1/group/imports/schools, 8",
        "POST, /api/v1/schools,               8"
    })
    void onlyFilesMayBeLarge(String method, String path, long megabytes) {
        Lane lane = table.resolve(method, path, "").orElseThrow().lane();
        assertEquals(megabytes << 20, lane.maxBodyBytes());
        assertEquals(megabytes + " MB", lane.maxBodyInWords());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/imports/7,                          /api/v1/group/imports/7",
        "/api/v1/schools/7,                          /api/v1/schools/7",
        "http://localhost:8081/api/v1/imports/7?a=b, /api/v1/group/imports/7?a=b",
        "http://localhost:8082/api/v1/imports/7,     http://localhost:8082/api/v1/imports/7",
        "https://elsewhere.example/api/v1/imports/7, https://elsewhere.example/api/v1/imports/7",
        "/problems/route-unknown,                    /problems/route-unknown",
        "/api/v1/imports/{id},                       /api/v1/imports/{id}"
    })
    void anAddressIsToldAsItIsInFront(String inward, String outward) {
        Service group = table.services().getFirst();
        assertEquals(outward, table.outward(group, inward));
    }

    @Test
    void twoServicesCannotClaimOnePlural() {
        Map<String, ServiceConfig> services = Map.of(
                "group", new Configured(URI.create("http://localhost:1"), List.of("schools")),
                "personnel", new Configured(URI.create("http://localhost:2"), List.of("schools")));
        assertThrows(IllegalArgumentException.class, () -> RoutingFixture.table(services));
    }

    @Test
    void aPluralCannotBearAServicesName() {
        Map<String, ServiceConfig> services =
                Map.of("group", new Configured(URI.create("http://localhost:1"), List.of("group")));
        assertThrows(IllegalArgumentException.class, () -> RoutingFixture.table(services));
    }

    @Test
    void anAddressThatIsNoneIsRefusedAtTheStart() {
        Map<String, ServiceConfig> services = Map.of("group", new Configured(URI.create("group:8081"), List.of()));
        assertThrows(IllegalArgumentException.class, () -> RoutingFixture.table(services));
    }
}
