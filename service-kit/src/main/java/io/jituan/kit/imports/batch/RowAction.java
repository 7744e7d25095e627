package io.jituan.kit.imports.batch;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/// What a plan says of a row.
public enum RowAction {
    /// There is no such thing yet.
    @JsonProperty("create")
    CREATE,
    /// There is, and it differs.
    @JsonProperty("change")
    CHANGE,
    /// There is, and it says the same; or an earlier row of the file does.
    @JsonProperty("same")
    SAME,
    /// It cannot be imported.
    @JsonProperty("refuse")
    REFUSE;

    /// As it stands in JSON and in the query.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
