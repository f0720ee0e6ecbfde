package cliffhanger.backup;

import cliffhanger.language.Sentence;
import java.nio.file.Path;
import java.util.List;

/// Copies of the library that other programs, or other computers by way of them, left beside it. Calls block on the disk; from the library's
/// own thread.
public interface OtherCopies {
    /// Those that the user has said nothing of yet.
    List<Path> found();

    /// What was put aside when the library was opened, a sentence each.
    List<Sentence> remarks();

    /// The user took this one in, or leaves it; it is not spoken of again until it changes.
    void settle(Path copy);
}
