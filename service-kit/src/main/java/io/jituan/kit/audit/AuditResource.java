package io.jituan.kit.audit;

import io.jituan.kit.audit.head.SigningKeys;
import io.jituan.kit.export.ListMediaTypes;
import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The audit over HTTP.
@Path("/api/v1/audit")
@Tag(name = "audit", description = "Who did what, and the proof that nobody changed it afterwards")
public class AuditResource {
    private final Audit audit;
    private final SigningKeys keys;
    private final String service;

    AuditResource(Audit audit, SigningKeys keys, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.audit = audit;
        this.keys = keys;
        this.service = service;
    }

    @GET
    @Produces(ListMediaTypes.ALL)
    @Operation(
            summary = "List the journal's entries",
            description = "Every change with its author, how the thing stood before and after, its digest and the"
                    + " chain. For the district's administrators and viewers.")
    public Page<AuditEntryView> list(@BeanParam AuditFilter filter, @BeanParam PageRequest page) {
        return audit.list(filter, page);
    }

    @GET
    @Path("/head")
    @Operation(
            summary = "Read how far the journal has come",
            description = "The last position with its chain, and the last head that was signed and sent to Kafka.")
    public AuditHeadView head() {
        return audit.head();
    }

    @GET
    @Path("/keys")
    @PermitAll
    @Operation(
            summary = "Read the keys of the signed heads",
            description = "A JSON Web Key Set: the public key that signs now, and those of before.")
    public AuditKeysView keys() {
        return AuditKeysView.of(keys);
    }

    @GET
    @Path("/export")
    @Produces(ListMediaTypes.NDJSON)
    @Operation(
            summary = "Export the journal",
            description = "A line for each position, as a JSON object with every part that its digest is taken over,"
                    + " exactly as hashed; `jituan audit verify` checks it without a database. Whole, or a range of"
                    + " positions: what is filtered otherwise could not be verified.")
    @APIResponse(
            responseCode = "200",
            description = "One JSON object a line",
            content = @Content(mediaType = ListMediaTypes.NDJSON, schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam AuditRange range) {
        return Response.ok(audit.export(range), ListMediaTypes.NDJSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + service + "-journal.ndjson\"")
                .build();
    }

    @GET
    @Path("/verify")
    @Operation(
            summary = "Recompute the journal",
            description = "Every digest and the chain, and whether it leads through every head that was signed. Says"
                    + " the first position that is not what it was, and what is wrong with it.")
    public AuditReport verify(@BeanParam AuditRange range) {
        return audit.verify(range);
    }
}
