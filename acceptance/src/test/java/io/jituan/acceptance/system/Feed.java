package io.jituan.acceptance.system;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The change feed of a service, read from its first change to where it stands.
public final class Feed {
    private Feed() {}

    public static List<Map<String, Object>> of(Jituan jituan, String service) {
        List<Map<String, Object>> changes = new ArrayList<>();
        String query = "";
        boolean more = true;
        while (more) {
            JsonPath batch = jituan.as("district-viewer")
                    .get("/api/v1/" + service + "/changes" + query)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            changes.addAll(batch.getList("items"));
            query = "?after=" + batch.getString("next");
            more = batch.getBoolean("more");
        }
        return changes;
    }
}
