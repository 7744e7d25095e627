package io.jituan.kit.edge;

import java.util.UUID;

/// A note as it is shown.
public record NoteView(UUID id, String title, Colour colour, boolean finished) {}
