package io.jituan.testkit.layout.bad;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Asks the database, hands out entities, hides a method, changes without saying how.
public class BadResource {
    private final Connection database;

    BadResource(Connection database) {
        this.database = database;
    }

    @GET
    List<BadEntity> hidden() throws SQLException {
        database.commit();
        return List.of();
    }

    @POST
    @RolesAllowed("somebody")
    public void change() {}
}
