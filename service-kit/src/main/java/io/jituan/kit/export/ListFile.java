package io.jituan.kit.export;

import java.io.IOException;

/// A file that is written item by item, its header as soon as it is opened.
interface ListFile {
    void add(Object item) throws IOException;

    /// Writes what is left. Never closes the stream: only what ended well may look like its end.
    void finish() throws IOException;
}
