package io.jituan.group.area;

import java.util.UUID;

/// An area.
///
/// @param code 12 digits
/// @param parentCode code of the area it lies in; the county's parent is the city and not kept here
public record AreaView(UUID id, String code, String name, AreaLevel level, String parentCode) {}
