package io.jituan.kit.imports;

import io.jituan.kit.change.Changing;
import io.jituan.kit.conditional.Answers;
import io.jituan.kit.conditional.IfMatch;
import io.jituan.kit.export.ListMediaTypes;
import io.jituan.kit.imports.batch.Batch;
import io.jituan.kit.imports.batch.Batches;
import io.jituan.kit.imports.batch.CommitImport;
import io.jituan.kit.imports.batch.DiscardImport;
import io.jituan.kit.imports.batch.ImportKinds;
import io.jituan.kit.imports.batch.PlanImport;
import io.jituan.kit.imports.batch.PlannedRow;
import io.jituan.kit.imports.batch.PlannedRows;
import io.jituan.kit.imports.batch.RowAction;
import io.jituan.kit.imports.file.Upload;
import io.jituan.kit.imports.kind.ImportKind;
import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import io.jituan.web.problem.Languages;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Imports over HTTP: a file becomes a plan, the plan is looked at, then carried out.
@Path("/api/v1/imports")
@Tag(name = "imports", description = "Bulk imports in two steps: a plan row by row, then its commit")
public class ImportsResource {
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final int SHOWN_AT_ONCE = 20;
    private static final int WHOLE_FILE = 600;

    private final ImportKinds kinds;
    private final Batches batches;
    private final PlannedRows rows;
    private final PlanImport planImport;
    private final CommitImport commitImport;
    private final DiscardImport discardImport;
    private final CsvOutput csv;

    ImportsResource(
            ImportKinds kinds,
            Batches batches,
            PlannedRows rows,
            PlanImport planImport,
            CommitImport commitImport,
            DiscardImport discardImport,
            CsvOutput csv) {
        this.kinds = kinds;
        this.batches = batches;
        this.rows = rows;
        this.planImport = planImport;
        this.commitImport = commitImport;
        this.discardImport = discardImport;
        this.csv = csv;
    }

    @GET
    @Path("/kinds")
    @Produces(ListMediaTypes.ALL)
    @Operation(summary = "List what can be imported", description = "Each kind with its columns, headers and keys.")
    public Page<KindView> kinds(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String languages) {
        Locale language = Languages.of(languages);
        return Page.whole(
                kinds.all().stream().map(kind -> KindView.of(kind, language)).toList());
    }

    @GET
    @Path("/{kind}/template")
    @Produces(CSV)
    @Operation(summary = "Download a template", description = "An empty CSV file with the headers of the kind.")
    public RestResponse<byte[]> template(
            @PathParam("kind") String kind,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String languages) {
        byte[] template = CsvOutput.template(kinds.allowed(kind), Languages.of(languages));
        return RestResponse.ResponseBuilder.ok(template)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + kind + ".csv\"")
                .build();
    }

    @POST
    @Path("/{key}")
    @Consumes({"text/csv", "application/octet-stream", "text/plain"})
    @Changing(seconds = WHOLE_FILE)
    @Operation(
            summary = "Plan an import",
            description =
                    "The body is the file. Says of every row what would become of it; nothing else changes. UTF-8,"
                            + " UTF-16 and GB18030, commas, semicolons and tabs are recognised.")
    public RestResponse<BatchView> plan(
            @PathParam("key") @Parameter(description = "The kind of thing, such as schools") String kind,
            @QueryParam("fileName")
                    @DefaultValue("")
                    @Size(max = 200)
                    @Pattern(regexp = "[^/\\\\]*")
                    @Parameter(description = "What you call the file, without a directory")
                    String fileName,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String languages,
            @NotNull Upload file) {
        Batch batch = planImport.plan(kind, file, fileName);
        return Answers.created(view(batch, languages), batch.version(), "/api/v1/imports/" + batch.id());
    }

    @GET
    @Produces(ListMediaTypes.ALL)
    @Operation(summary = "List imports", description = "The newest first, of the kinds the caller may import.")
    public Page<BatchView> list(
            @QueryParam("kind") @Parameter(description = "Of this kind only") @Nullable String kind,
            @BeanParam PageRequest page) {
        List<String> wanted = kind == null
                ? kinds.allAllowed().stream().map(ImportKind::name).toList()
                : List.of(kinds.allowed(kind).name());
        return batches.page(wanted, page).map(batch -> BatchView.of(batch, List.of()));
    }

    @GET
    @Path("/{key}")
    @Operation(summary = "Read an import", description = "With the first of its refused rows.")
    public RestResponse<BatchView> get(
            @PathParam("key") @Parameter(description = "The import's id") UUID id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String languages) {
        Batch batch = allowed(id);
        return Answers.ok(view(batch, languages), batch.version());
    }

    @GET
    @Path("/{id}/rows")
    @Produces(ListMediaTypes.ALL)
    @Operation(
            summary = "List the rows of a plan",
            description = "In the order of the file: a change field by field, a refusal with its reasons.")
    public Page<PlannedRow> rows(
            @PathParam("id") UUID id,
            @QueryParam("action") @Parameter(description = "Only rows of which the plan says this") @Nullable
                    RowAction action,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String languages,
            @BeanParam PageRequest page) {
        return rows.page(allowed(id), action, page, Languages.of(languages));
    }

    @GET
    @Path("/{id}/errors")
    @Produces(CSV)
    @Operation(
            summary = "Download the refused rows",
            description = "In the layout of the file with a reason column: mend them and send the file again.")
    public Response errors(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String languages) {
        Batch batch = allowed(id);
        Locale language = Languages.of(languages);
        rows.rejectedAfter(0, batch, 1, language);
        StreamingOutput body = out -> csv.errors(batch, language, out);
        return Response.ok(body, CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + batch.kind() + "-errors.csv\"")
                .build();
    }

    @POST
    @Path("/{id}/commit")
    @Changing(seconds = WHOLE_FILE)
    @Operation(
            summary = "Carry a plan out",
            description =
                    "In one transaction, only if nothing under it has changed since. What is carried out already is"
                            + " answered again.")
    public RestResponse<BatchView> commit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String languages,
            @NotNull @Valid CommitRequest request) {
        Batch batch = commitImport.commit(id, request.mode(), IfMatch.ifGiven(ifMatch));
        return Answers.ok(view(batch, languages), batch.version());
    }

    @DELETE
    @Path("/{key}")
    @Changing
    @Operation(summary = "Give a plan up", description = "Its rows are removed; what it was stays on record.")
    public void discard(
            @PathParam("key") @Parameter(description = "The import's id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        discardImport.discard(id, IfMatch.demanded(ifMatch));
    }

    private Batch allowed(UUID id) {
        Batch batch = batches.get(id);
        kinds.allowed(batch.kind());
        return batch;
    }

    private BatchView view(Batch batch, @Nullable String languages) {
        boolean none = batch.swept() || batch.counts().refused() == 0;
        List<PlannedRow> rejected = none
                ? List.of()
                : rows.page(batch, RowAction.REFUSE, PageRequest.first(SHOWN_AT_ONCE), Languages.of(languages))
                        .items();
        return BatchView.of(batch, rejected);
    }
}
