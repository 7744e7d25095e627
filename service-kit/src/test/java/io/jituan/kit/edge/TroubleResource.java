package io.jituan.kit.edge;

import io.jituan.kit.change.Changing;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/// Everything that can go wrong below a resource.
@Path("/api/v1/troubles")
public class TroubleResource {
    static final AtomicInteger LEFT = new AtomicInteger();

    private final EntityManager database;

    TroubleResource(EntityManager database) {
        this.database = database;
    }

    @POST
    @Path("/defects")
    @Changing
    @Operation(summary = "A defect of ours")
    public String defect() {
        throw new IllegalStateException("张三 lives at 1 Main Street");
    }

    @POST
    @Path("/unmapped-constraints")
    @Changing
    @Operation(summary = "A constraint nobody gave a meaning to")
    public NoteView unmapped() {
        Note note = Note.write("cursed", Colour.RED);
        database.persist(note);
        database.flush();
        return note.view();
    }

    @POST
    @Path("/lost-races")
    @Changing
    @Operation(summary = "A row that another transaction has changed")
    public String lostRace() {
        throw new OptimisticLockException("lost");
    }

    @POST
    @Path("/lost-connections/{title}")
    @Changing
    @Operation(summary = "A connection that dies after the change and before its commit, once per title")
    public NoteView lostConnection(@PathParam("title") String title) {
        Note note = Note.write(title, Colour.RED);
        database.persist(note);
        database.flush();
        if (LEFT.getAndDecrement() > 0) {
            database.createNativeQuery("select pg_terminate_backend(pg_backend_pid())")
                    .getSingleResult();
        }
        return note.view();
    }

    @POST
    @Path("/deadlocks/{title}")
    @Changing
    @ResponseStatus(201)
    @Operation(summary = "As many deadlocks as are left, then success")
    public NoteView deadlock(@PathParam("title") String title) throws SQLException {
        Note note = Note.write(title, Colour.GREEN);
        database.persist(note);
        database.flush();
        if (LEFT.getAndDecrement() > 0) {
            throw new SQLException("deadlock detected", "40P01");
        }
        return note.view();
    }
}
