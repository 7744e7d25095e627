package io.jituan.enrollment.admissionschool;

import io.jituan.kit.export.ListMediaTypes;
import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The schools that enroll, over HTTP; changed in the registry only.
@Path("/api/v1/admission-schools")
@Tag(name = "admission-schools", description = "The open schools that enrollment plans for (4.3.4.d)")
public class AdmissionSchoolResource {
    private final AdmissionSchools schools;

    AdmissionSchoolResource(AdmissionSchools schools) {
        this.schools = schools;
    }

    @GET
    @Produces(ListMediaTypes.ALL)
    @Operation(summary = "List the schools that enroll")
    public Page<AdmissionSchoolView> list(@BeanParam AdmissionSchoolFilter filter, @BeanParam PageRequest page) {
        return schools.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a school that enrolls")
    public AdmissionSchoolView get(UUID id) {
        return schools.require(id);
    }
}
