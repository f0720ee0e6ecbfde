package cliffhanger.transfer;

import java.io.IOException;
import java.io.Writer;

/// Writes the whole library as JSON, lossless: taken into an empty library and written again it is the same, byte for byte. The form
/// is described in `src/docs/library-json.md`.
public interface LibraryExport {
    /// Calls block on the disk; memory stays flat.
    void write(Writer out) throws IOException;
}
