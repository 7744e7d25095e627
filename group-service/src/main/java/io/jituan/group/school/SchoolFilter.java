package io.jituan.group.school;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which schools a list shows, and how it is sorted.
public class SchoolFilter {
    @QueryParam("q")
    @Parameter(description = "Words of the name: characters, pinyin or initials")
    @Nullable
    String q;

    @QueryParam("division")
    @Parameter(description = "Only schools of this division code (6 digits)")
    @Nullable
    String division;

    @QueryParam("township")
    @Parameter(description = "Only schools in this township (12-digit code)")
    @Nullable
    String township;

    @QueryParam("centre")
    @Parameter(description = "Only schools of this management centre (code)")
    @Nullable
    String centre;

    @QueryParam("group")
    @Parameter(description = "Only schools with a place in this group (code) today, the lead among them")
    @Nullable
    String group;

    @QueryParam("stage")
    @Parameter(description = "Only schools of this stage")
    @Nullable
    Stage stage;

    @QueryParam("locality")
    @Parameter(description = "Only schools so placed between town and country")
    @Nullable
    Locality locality;

    @QueryParam("status")
    @Parameter(description = "Only schools of this status")
    @Nullable
    SchoolStatus status;

    @QueryParam("sort")
    @Parameter(description = "name (default, by pinyin), code or pupils; with a minus before it the last one first")
    @Nullable
    String sort;
}
