package io.jituan.enrollment.admissionschool;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which schools a list shows, and how it is sorted.
public class AdmissionSchoolFilter {
    @QueryParam("stage")
    @Parameter(description = "Only schools of this stage, for example PRIMARY")
    @Nullable
    String stage;

    @QueryParam("township")
    @Parameter(description = "Only schools of this township (12-digit area code)")
    @Nullable
    String township;

    @QueryParam("centre")
    @Parameter(description = "Only schools of this education management centre (code)")
    @Nullable
    String centre;

    @QueryParam("q")
    @Parameter(description = "Characters of the name")
    @Nullable
    String q;

    @QueryParam("sort")
    @Parameter(
            description = "code (default; schools without one come first) or name; with a minus before it the last one"
                    + " first")
    @Nullable
    String sort;
}
