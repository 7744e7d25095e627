package io.jituan.kit.openapi;

import io.jituan.kit.openapi.Operations.Placed;
import io.jituan.web.problem.Problem;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/// How operations can fail: one answer per status, declared once and referred to where it can occur.
final class ErrorAnswers {
    private static final String PROBLEM = "Problem";
    private static final String VIOLATION = "Violation";

    private enum Failure {
        BAD_REQUEST(400, "The request cannot be understood, or a value in it is impossible."),
        UNAUTHENTICATED(401, "There is no token, or it is not accepted."),
        FORBIDDEN(403, "The caller lacks the role or the organisation that is named."),
        NOT_FOUND(404, "There is no such thing."),
        CONFLICT(409, "How things stand, or a clause of the policy, does not allow it."),
        STALE(412, "It was changed since the caller read it."),
        TOO_LARGE(413, "The body is too large."),
        UNSUPPORTED_MEDIA_TYPE(415, "The body has a type that is not read here."),
        CONTRADICTION(422, "The Idempotency-Key came before with another request."),
        UNCONDITIONAL(428, "The change does not say in If-Match what it replaces."),
        TOO_MANY_REQUESTS(429, "The client has used up its rate."),
        UNEXPECTED(500, "Something went wrong on our side."),
        UNAVAILABLE(503, "Part of the system is not available at the moment.");

        private final int status;
        private final String description;

        Failure(int status, String description) {
            this.status = status;
            this.description = description;
        }

        String component() {
            return "Problem" + status;
        }
    }

    private ErrorAnswers() {}

    static void declare(Components components) {
        components.addSchema(VIOLATION, violation());
        components.addSchema(PROBLEM, problem());
        for (Failure failure : Failure.values()) {
            components.addResponse(failure.component(), answer(failure));
        }
    }

    /// Refers to every failure that the operation can have and does not describe itself.
    static void add(Placed placed, boolean isPublic) {
        APIResponses answers = placed.operation().getResponses();
        possible(placed, isPublic).forEach(failure -> refer(answers, failure));
    }

    /// For changes that are carried out once per Idempotency-Key.
    static void addContradiction(Placed placed) {
        refer(placed.operation().getResponses(), Failure.CONTRADICTION);
    }

    private static void refer(APIResponses answers, Failure failure) {
        String status = String.valueOf(failure.status);
        boolean described =
                answers.hasAPIResponse(status) && answers.getAPIResponse(status).getContent() != null;
        if (!described) {
            answers.addAPIResponse(
                    status, OASFactory.createAPIResponse().ref("#/components/responses/" + failure.component()));
        }
    }

    private static Set<Failure> possible(Placed placed, boolean isPublic) {
        Set<Failure> failures = EnumSet.of(Failure.TOO_MANY_REQUESTS, Failure.UNEXPECTED, Failure.UNAVAILABLE);
        if (placed.hasParameters() || placed.isChanging()) {
            failures.add(Failure.BAD_REQUEST);
        }
        if (!isPublic) {
            failures.addAll(List.of(Failure.UNAUTHENTICATED, Failure.FORBIDDEN));
        }
        if (placed.hasPathParameters()) {
            failures.add(Failure.NOT_FOUND);
        }
        if (placed.isChanging()) {
            failures.add(Failure.CONFLICT);
        }
        if (placed.operation().getRequestBody() != null) {
            failures.addAll(List.of(Failure.TOO_LARGE, Failure.UNSUPPORTED_MEDIA_TYPE));
        }
        if (placed.header("If-Match").isPresent()) {
            failures.add(Failure.STALE);
        }
        if (placed.isReplacing()) {
            failures.add(Failure.UNCONDITIONAL);
        }
        return failures;
    }

    private static APIResponse answer(Failure failure) {
        Content content = OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(reference(PROBLEM)));
        return OASFactory.createAPIResponse()
                .description(failure.description + " [Each is explained](/problems?status=" + failure.status + ").")
                .content(content);
    }

    private static Schema problem() {
        return object("RFC 9457 problem details", List.of("type", "title", "status", "detail", "code"))
                .addProperty(
                        "type",
                        text("The page that explains it, under the gateway", "/problems/membership-cap-reached"))
                .addProperty("title", text("The problem in a few words", "The group is full"))
                .addProperty(
                        "status",
                        OASFactory.createSchema().addType(SchemaType.INTEGER).examples(List.of(409)))
                .addProperty("detail", text("What was wrong, and what to do", "The group has 5 integrated members."))
                .addProperty("instance", text("The path of the request", "/api/v1/memberships"))
                .addProperty("code", text("Stable code", "membership-cap-reached"))
                .addProperty("clause", text("Clause of the policy", "4.1.3"))
                .addProperty(
                        "requestId", text("The request's name in the logs", "018f3c1e-9a3b-7c52-9d0f-3a5b6c7d8e9f"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(reference(VIOLATION)));
    }

    private static Schema violation() {
        return object("One reason among several", List.of("code", "message"))
                .addProperty("pointer", text("JSON Pointer into the body", "/members/0/type"))
                .addProperty("code", text("Stable code", "field-not-one-of"))
                .addProperty("clause", text("Clause of the policy", "4.1.1"))
                .addProperty("message", text("In the caller's language", "The value is not one that is known here."));
    }

    private static Schema object(String description, List<String> required) {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description(description)
                .required(required);
    }

    private static Schema text(String description, String example) {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .description(description)
                .examples(List.of(example));
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }
}
