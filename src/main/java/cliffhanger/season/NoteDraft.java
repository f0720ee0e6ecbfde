package cliffhanger.season;

import cliffhanger.library.Change;
import cliffhanger.library.Subject;
import cliffhanger.library.SeasonId;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The note on the open season while it is typed. What is typed is never overwritten by what is read: until it has been
/// saved, it alone counts. JavaFX thread only.
public final class NoteDraft {
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final BiConsumer<Change, Consumer<Boolean>> saver;
    private @Nullable SeasonId season;
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

    /// Whether there is something to save.
    public boolean isDirty() {
        return dirty;
    }

    /// Another season is open, or the note of this one was read again.
    void open(SeasonId opened, String stored) {
        if (!opened.equals(season)) {
            save(done -> {});
            season = opened;
            fill(stored);
        } else if (!dirty && saving == 0) {
            fill(stored);
        }
    }

    /// Saves what is not saved yet.
    ///
    /// @param then told whether it went well; not called where there is nothing to save
    public void save(Consumer<Boolean> then) {
        SeasonId on = season;
        if (!dirty || on == null) {
            return;
        }
        dirty = false;
        saving++;
        saver.accept(new Change.WriteNote(new Subject.OnSeason(on), text.get()), done -> {
            saving--;
            dirty |= !done && on.equals(season);
            then.accept(done);
        });
    }

    private void fill(String stored) {
        if (!stored.equals(text.get())) {
            filling = true;
            text.set(stored);
            filling = false;
        }
        dirty = false;
    }
}
