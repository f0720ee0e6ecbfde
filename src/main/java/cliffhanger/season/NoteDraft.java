package cliffhanger.season;

import cliffhanger.library.Change;
import cliffhanger.library.Subject;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The note that is typed, on the open season, its show or one of its episodes. What is typed is never overwritten by what is
/// read: until it has been saved, it alone counts. JavaFX thread only.
public final class NoteDraft {
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyObjectWrapper<@Nullable Subject> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");
    private final BiConsumer<Change, Consumer<Boolean>> saver;
    private @Nullable Subject subject;
    private String seen = "";
    private boolean filling;
    private boolean dirty;
    private int saving;

    /// @param saver makes a change without a word, and tells then whether that went well
    public NoteDraft(BiConsumer<Change, Consumer<Boolean>> saver) {
        this.saver = saver;
        text.subscribe(() -> dirty |= !filling);
    }

    /// What is typed.
    public StringProperty textProperty() {
        return text;
    }

    /// What the user wants to write on, where it is not the open season.
    public ReadOnlyObjectProperty<@Nullable Subject> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Turns to the note on another subject; null for the open season.
    public void choose(@Nullable Subject other) {
        chosen.set(other);
    }

    /// Whether there is something to save.
    public boolean isDirty() {
        return dirty;
    }

    /// Another subject is open, or the note on this one was read again.
    void open(Subject opened, String stored) {
        if (!opened.equals(subject)) {
            save(done -> {});
            subject = opened;
            fill(stored);
        } else if (!dirty && saving == 0) {
            fill(stored);
        }
    }

    /// Saves what is not saved yet.
    ///
    /// @param then told whether it went well; not called where there is nothing to save
    public void save(Consumer<Boolean> then) {
        Subject on = subject;
        if (!dirty || on == null) {
            return;
        }
        dirty = false;
        saving++;
        String before = seen;
        seen = text.get();
        saver.accept(new Change.WriteNote(on, text.get(), before), done -> {
            saving--;
            if (!done && on.equals(subject)) {
                dirty = true;
                seen = before;
            }
            then.accept(done);
        });
    }

    private void fill(String stored) {
        if (!stored.equals(text.get())) {
            filling = true;
            text.set(stored);
            filling = false;
        }
        seen = stored;
        dirty = false;
    }
}
