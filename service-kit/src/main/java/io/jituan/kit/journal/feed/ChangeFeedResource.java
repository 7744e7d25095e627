package io.jituan.kit.journal.feed;

import io.jituan.kit.paging.PageRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The change feed over HTTP.
@Path("/api/v1/changes")
@Tag(name = "changes", description = "Everything that changed in this service, in the order in which it became visible")
public class ChangeFeedResource {
    private final ChangeFeed feed;

    ChangeFeedResource(ChangeFeed feed) {
        this.feed = feed;
    }

    @GET
    @Operation(
            summary = "Follow the changes",
            description = "Give `next` back as `after`, again and again, at once while `more` is true. No change is"
                    + " left out, none comes twice, and nothing ever appears before what was read; the events on the"
                    + " message broker come in the same order. For those who see the whole district.")
    public FeedBatch read(@BeanParam PageRequest page) throws SQLException {
        return feed.read(page);
    }

    @GET
    @Path("/head")
    @Operation(
            summary = "Where the feed stands now",
            description = "Take this place first, read the lists then, and follow the changes from it: what changed"
                    + " meanwhile comes again, and nothing is missed.")
    public FeedPlace head() throws SQLException {
        return feed.head();
    }
}
