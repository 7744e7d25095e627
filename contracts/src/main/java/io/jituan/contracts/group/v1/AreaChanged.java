package io.jituan.contracts.group.v1;

import io.jituan.contracts.Event;
import java.util.UUID;

/// An area of the statistical area code was registered or changed. `level` is COUNTY, TOWNSHIP or VILLAGE.
public record AreaChanged(UUID areaId, long version, String code, String name, String level, String parentCode)
        implements Event {
    public static final String TYPE = "io.jituan.group.area-changed.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID subject() {
        return areaId;
    }
}
