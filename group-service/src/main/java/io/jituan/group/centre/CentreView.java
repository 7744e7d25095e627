package io.jituan.group.centre;

import java.util.List;
import java.util.UUID;

/// A management centre.
///
/// @param townships area codes of its townships, ascending
public record CentreView(UUID id, String code, String name, List<String> townships, CentreStatus status) {
    public CentreView {
        townships = List.copyOf(townships);
    }
}
