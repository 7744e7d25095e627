package io.jituan.kit.imports.batch;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What a refused row means for the others.
public enum CommitMode {
    /// All rows or none: a refused row refuses the commit.
    @JsonProperty("atomic")
    ATOMIC,
    /// The good rows; the refused ones stay behind in the error file.
    @JsonProperty("partial")
    PARTIAL
}
