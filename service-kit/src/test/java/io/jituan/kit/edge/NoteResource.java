package io.jituan.kit.edge;

import io.jituan.kit.change.Changing;
import io.jituan.kit.conditional.Answers;
import io.jituan.kit.conditional.IfMatch;
import io.jituan.kit.export.ListMediaTypes;
import io.jituan.kit.paging.Cursor;
import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import io.jituan.kit.security.CurrentCaller;
import io.jituan.web.problem.Refused;
import io.jituan.web.security.Grant;
import io.jituan.web.security.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The edge under test. (A room of a service keeps the database out of its resource; this one is its own use case.)
@Path("/api/v1/notes")
public class NoteResource {
    private final EntityManager notes;
    private final CurrentCaller caller;

    NoteResource(EntityManager notes, CurrentCaller caller) {
        this.notes = notes;
        this.caller = caller;
    }

    @GET
    @Produces(ListMediaTypes.ALL)
    @Transactional
    @Operation(summary = "The notes")
    public Page<NoteView> list(
            @BeanParam PageRequest page,
            @QueryParam("colour") @Nullable Colour colour,
            @QueryParam("day") @Nullable LocalDate day,
            @QueryParam("least") @Nullable @Min(1) Integer least) {
        return Page.of(page, request -> titled(colour, request), note -> Cursor.of(note.title()));
    }

    private List<NoteView> titled(@Nullable Colour colour, PageRequest page) {
        String last = page.cursor(1).map(Cursor::values).map(List::getFirst).orElse("");
        return notes.createQuery(
                        "from Note where title > :last and (:colour is null or colour = :colour) order by title",
                        Note.class)
                .setParameter("last", last)
                .setParameter("colour", colour)
                .setMaxResults(page.rowsToRead())
                .getResultStream()
                .map(Note::view)
                .toList();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "One note")
    public RestResponse<NoteView> read(@PathParam("id") UUID id) {
        Note note = find(id);
        return Answers.ok(note.view(), note.version());
    }

    @GET
    @Path("/count")
    @Transactional
    @PermitAll
    @Operation(summary = "How many notes there are, for everybody")
    public long count() {
        return notes.createQuery("select count(*) from Note", Long.class).getSingleResult();
    }

    @POST
    @Changing
    @Operation(summary = "Write a note")
    public RestResponse<NoteView> write(@Valid NoteRequest request) {
        caller.require(Grant.to(Role.DISTRICT_ADMIN), Grant.toSchool("3150100001"));
        Note note = Note.write(request.title(), request.colour());
        notes.persist(note);
        return Answers.created(note.view(), note.version(), "/api/v1/notes/" + note.id());
    }

    @PUT
    @Path("/{id}")
    @Changing
    @Operation(summary = "Change a note")
    public RestResponse<NoteView> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid NoteRequest request) {
        Note note = find(id);
        IfMatch.demanded(ifMatch).check(note.version());
        note.paint(request.colour());
        notes.flush();
        return Answers.ok(note.view(), note.version());
    }

    @POST
    @Path("/{id}/finish")
    @Changing
    @Operation(summary = "Finish a note")
    public RestResponse<NoteView> finish(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Note note = find(id);
        IfMatch.ifGiven(ifMatch).check(note.version());
        note.finish();
        notes.flush();
        return Answers.ok(note.view(), note.version());
    }

    @DELETE
    @Path("/{id}")
    @Changing
    @Operation(summary = "Throw a note away")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Note note = find(id);
        IfMatch.demanded(ifMatch).check(note.version());
        notes.remove(note);
    }

    private Note find(UUID id) {
        return Optional.ofNullable(notes.find(Note.class, id))
                .orElseThrow(() -> new Refused(new NoteRefusal.NotFound(id)));
    }
}
