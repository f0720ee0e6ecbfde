package cliffhanger.backup;

import java.nio.file.Path;
import java.time.Instant;

/// A copy of the library.
///
/// @param made  when
/// @param bytes how large
public record Backup(Path file, Instant made, long bytes) {}
