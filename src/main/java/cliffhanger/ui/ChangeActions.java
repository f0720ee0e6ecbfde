package cliffhanger.ui;

import cliffhanger.library.Applied;
import cliffhanger.library.LibraryException;
import cliffhanger.library.change.Change;
import java.util.function.Consumer;

/// Takes what the user does to the library, from the JavaFX thread. What comes of it is said in a toast with an Undo.
public interface ChangeActions extends Consumer<Change> {
    /// Makes a change, and says in a toast what came of it or why it failed.
    @Override
    void accept(Change change);

    /// Makes a change, as [#accept(Change)].
    ///
    /// @param failed put right what the control shows, for nothing was changed
    void accept(Change change, Runnable failed);

    /// Makes a change for a form: why it failed is said in place.
    ///
    /// @param done   told on the JavaFX thread what came of it
    /// @param failed told the sentence
    void make(Change change, Consumer<Applied> done, Consumer<String> failed);

    /// The same for a form that has more to offer than the sentence.
    ///
    /// @param failed told what kind of problem it is
    void attempt(Change change, Consumer<Applied> done, Consumer<LibraryException> failed);

    /// Makes a change without a word, unless it fails.
    ///
    /// @param then told whether it went well
    void quietly(Change change, Consumer<Boolean> then);
}
