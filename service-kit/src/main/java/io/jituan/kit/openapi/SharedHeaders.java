package io.jituan.kit.openapi;

import io.jituan.kit.openapi.Operations.Placed;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/// The request headers that every operation of a kind understands, described once.
final class SharedHeaders {
    private static final String IF_MATCH = "If-Match";

    private static final Map<String, Parameter> DECLARED = Map.of(
            "AcceptLanguage", header("Accept-Language", "Language of messages: `en` or `zh`.", "zh-CN"),
            "RequestId",
                    header(
                            "X-Request-Id",
                            "Names this request in logs and answers; made up where it is absent.",
                            "018f3c1e-9a3b-7c52-9d0f-3a5b6c7d8e9f"),
            "IdempotencyKey",
                    header(
                            "Idempotency-Key",
                            "Makes the change safe to send again: the same key and body get the same answer for 7 days.",
                            "5e0a7c1c-7d0b-4c8e-8f59-0f4a86c3a3d1"));

    private SharedHeaders() {}

    static void declare(Components components) {
        DECLARED.forEach(components::addParameter);
    }

    static void add(Placed placed) {
        placed.operation().addParameter(reference("AcceptLanguage"));
        placed.operation().addParameter(reference("RequestId"));
        placed.header(IF_MATCH).ifPresent(parameter -> describe(parameter, placed));
    }

    /// For changes that are carried out once per key.
    static void addIdempotencyKey(Placed placed) {
        placed.operation().addParameter(reference("IdempotencyKey"));
    }

    private static void describe(Parameter ifMatch, Placed placed) {
        ifMatch.required(placed.isReplacing())
                .description("The ETag of what the caller has seen; 412 where it has changed since.")
                .example("\"7\"");
    }

    private static Parameter header(String name, String description, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .example(example)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private static Parameter reference(String name) {
        return OASFactory.createParameter().ref("#/components/parameters/" + name);
    }
}
