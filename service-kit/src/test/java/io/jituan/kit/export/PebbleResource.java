package io.jituan.kit.export;

import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// A list as every resource has them.
@Path("/api/v1/pebbles")
public class PebbleResource {
    private final Pebbles pebbles;

    PebbleResource(Pebbles pebbles) {
        this.pebbles = pebbles;
    }

    @GET
    @Produces(ListMediaTypes.ALL)
    @Operation(summary = "List pebbles", description = "By number.")
    public Page<Pebble> list(
            @QueryParam("count") @DefaultValue("7") int count,
            @QueryParam("brokenAt") @Nullable Integer brokenAt,
            @QueryParam("sort") @Nullable String sort,
            @BeanParam PageRequest page) {
        return pebbles.list(count, brokenAt, sort, page);
    }

    @GET
    @Path("/{code}/finders")
    @Produces(ListMediaTypes.ALL)
    @Operation(summary = "List the finders of a pebble", description = "A short list, given whole.")
    public Page<Pebble.Finder> finders(String code) {
        return Page.whole(List.of(new Pebble.Finder("王小明", 12), new Pebble.Finder(code, null)));
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Read a pebble", description = "No list.")
    public Pebble.Finder one(String code) {
        return new Pebble.Finder(code, null);
    }
}
