package io.jituan.kit.openapi;

import io.jituan.kit.export.FileFormat;
import io.jituan.kit.export.FormatParameter;
import io.jituan.kit.export.ListMediaTypes;
import io.jituan.kit.openapi.Operations.Placed;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// Lists that can be had as files: what each of the types that `@Produces(ListMediaTypes.ALL)` names holds.
final class ListAnswers {
    private static final String OK = "200";
    private static final String FORMAT = "FileFormat";

    private ListAnswers() {}

    static void declare(Components components) {
        components.addParameter(
                FORMAT,
                OASFactory.createParameter()
                        .name(FormatParameter.NAME)
                        .in(Parameter.In.QUERY)
                        .description("The whole list as a file, for links; the same as its media type in Accept.")
                        .example(FileFormat.names().getFirst())
                        .schema(text().enumeration(List.copyOf(FileFormat.names()))));
    }

    static void describe(Placed placed) {
        APIResponse answer = placed.operation().getResponses().getAPIResponse(OK);
        if (answer == null || answer.getContent() == null || !isList(answer.getContent())) {
            return;
        }
        answer.setContent(
                content(answer.getContent().getMediaType(ListMediaTypes.JSON).getSchema()));
        placed.operation().addParameter(OASFactory.createParameter().ref("#/components/parameters/" + FORMAT));
    }

    private static boolean isList(Content content) {
        return content.hasMediaType(ListMediaTypes.JSON) && content.hasMediaType(ListMediaTypes.NDJSON);
    }

    private static Content content(Schema page) {
        return OASFactory.createContent()
                .addMediaType(ListMediaTypes.JSON, OASFactory.createMediaType().schema(page))
                .addMediaType(ListMediaTypes.CSV, file(text(), "The whole list: a header, then a row for each item"))
                .addMediaType(ListMediaTypes.XLSX, file(text().format("binary"), "The whole list as a workbook"))
                .addMediaType(ListMediaTypes.NDJSON, file(text(), "The whole list: a JSON object a line"));
    }

    private static MediaType file(Schema schema, String description) {
        return OASFactory.createMediaType().schema(schema.description(description));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
