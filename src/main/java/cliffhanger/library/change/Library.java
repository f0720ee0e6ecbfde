package cliffhanger.library.change;

import cliffhanger.library.Applied;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// The one door to the library file: every change that a user makes goes through here.
///
/// Calls block on the disk; make them from one thread at a time, never from the JavaFX thread.
public interface Library {
    /// Applies a change with all its effects in one transaction. When this returns, it is on the disk.
    ///
    /// A change with no effect (an episode that is watched already) is not journalled; its count is 0.
    ///
    /// @throws LibraryException when it could not be kept; then nothing was changed
    Applied apply(Change change);

    /// Takes back the last change that has not been taken back; empty when there is none.
    Optional<Applied> undo();

    /// Takes back this change, if it is the last one; empty when something else was done since.
    Optional<Applied> undo(UUID entry);

    /// Makes again the change that was taken back last; empty when there is none, or another was made since.
    Optional<Applied> redo();

    /// What [#undo()] would take back.
    Optional<Applied> undoable();

    /// What [#redo()] would make again.
    Optional<Applied> redoable();

    /// Has `listener` told of each change, undo and redo made through this door, on the thread that made it.
    void onApplied(Consumer<Applied> listener);
}
