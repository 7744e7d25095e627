package io.jituan.kit.openapi;

import io.jituan.kit.change.Changing;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/// Makes every operation say what holds for all: its id and tag, who may call it, the headers it understands, how
/// it can fail. A resource writes only what is its own: a summary and, where it helps, a description.
@OpenApiFilter(RunStage.BUILD)
public class ConventionsFilter implements OASFilter {
    private static final String BEARER = "bearer";

    private final MarkedOperations publicOperations;
    private final MarkedOperations repeatable;
    private final RequiredFields requiredFields;
    private final Explanations explanations;

    public ConventionsFilter(IndexView index) {
        publicOperations = MarkedOperations.in(index, PermitAll.class);
        repeatable = MarkedOperations.in(index, Changing.class);
        requiredFields = new RequiredFields(index);
        explanations = new Explanations(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components = Optional.ofNullable(document.getComponents()).orElseGet(OASFactory::createComponents);
        document.setComponents(components);
        components.setSecuritySchemes(Map.of(BEARER, bearer()));
        ErrorAnswers.declare(components);
        SharedHeaders.declare(components);
        ListAnswers.declare(components);
        requiredFields.mark(components);
        Operations.of(document).forEach(this::apply);
        document.setTags(null);
        explanations.addTo(document);
    }

    private void apply(Operations.Placed placed) {
        boolean isPublic = publicOperations.contains(placed.method(), placed.path());
        Operation operation = placed.operation();
        operation.setTags(List.of(placed.tag()));
        operation.setOperationId(placed.id());
        operation.setSecurity(
                isPublic
                        ? List.of()
                        : List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
        if (operation.getDescription() == null) {
            operation.setDescription(operation.getSummary());
        }
        createdByPost(placed);
        ListAnswers.describe(placed);
        ErrorAnswers.add(placed, isPublic);
        SharedHeaders.add(placed);
        if (repeatable.contains(placed.method(), placed.path())) {
            SharedHeaders.addIdempotencyKey(placed);
            ErrorAnswers.addContradiction(placed);
        }
    }

    /// A POST to a collection answers 201 with a Location; JAX-RS cannot see that in the resource's return type.
    private static void createdByPost(Operations.Placed placed) {
        var answers = placed.operation().getResponses();
        boolean createsInCollection = placed.method() == HttpMethod.POST && placed.isCollection();
        if (createsInCollection && answers.hasAPIResponse("200")) {
            answers.addAPIResponse("201", answers.getAPIResponse("200").description("Created"));
            answers.removeAPIResponse("200");
        }
    }

    private static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(BEARER)
                .bearerFormat("JWT")
                .description("An access token of the district's OpenID Connect issuer");
    }
}
