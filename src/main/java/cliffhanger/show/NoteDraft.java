package cliffhanger.show;

import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The note that is typed, on the open season, its show or one of its episodes. What is typed is never overwritten by what is
/// read: until it has been saved, it alone counts, also where saving failed and another note was opened meanwhile. JavaFX
/// thread only.
public final class NoteDraft {
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyObjectWrapper<@Nullable Subject> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");
    private final BiConsumer<Change, Consumer<Boolean>> saver;
    private final Map<Subject, Unsaved> unsaved = new LinkedHashMap<>();
    private @Nullable Subject subject;
    private @Nullable Wanted wanted;
    private String seen = "";
    private boolean filling;
    private boolean dirty;
    private int saving;

    /// @param saver makes a change without a word, and tells then whether that went well
    public NoteDraft(BiConsumer<Change, Consumer<Boolean>> saver) {
        this.saver = saver;
        text.subscribe(() -> dirty |= !filling);
    }

    /// A text that could not be saved, and what stood there when the user began.
    private record Unsaved(String text, String seen) {}

    /// A note to turn to as soon as its page is there.
    private record Wanted(ShowId show, @Nullable SeasonId season, Subject subject) {}

    /// What is typed.
    public StringProperty textProperty() {
        return text;
    }

    /// What the user wants to write on, where it is not the open season.
    public ReadOnlyObjectProperty<@Nullable Subject> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Turns to the note on another subject of the open page; null for the open season.
    public void choose(@Nullable Subject other) {
        if (other != null && other.equals(chosen.get())) {
            // Asked for again: those who listen hear of it again.
            chosen.set(null);
        }
        chosen.set(other);
    }

    /// Turns to a note as soon as the page that it is on is there.
    ///
    /// @param season null for any
    public void turnTo(ShowId show, @Nullable SeasonId season, Subject on) {
        wanted = new Wanted(show, season, on);
    }

    /// A page is there.
    ///
    /// @return whether a note was to be turned to on it, and was
    boolean arrived(ShowId show, SeasonId season) {
        Wanted waiting = wanted;
        if (waiting != null && waiting.show().equals(show) && (waiting.season() == null || waiting.season().equals(season))) {
            wanted = null;
            chosen.set(waiting.subject());
            return true;
        }
        return false;
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
            fill(stored, false);
            Unsaved kept = unsaved.remove(opened);
            if (kept != null) {
                text.set(kept.text());
                seen = kept.seen();
                dirty = true;
            }
        } else if (!dirty && saving == 0) {
            fill(stored, true);
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
        String before = seen;
        seen = text.get();
        save(on, new Unsaved(text.get(), before), then);
    }

    /// Saves all that is not saved yet, also what could not be saved before.
    public void saveAll() {
        save(done -> {});
        Map<Subject, Unsaved> again = new LinkedHashMap<>(unsaved);
        unsaved.clear();
        again.forEach((on, kept) -> save(on, kept, done -> {}));
    }

    private void save(Subject on, Unsaved draft, Consumer<Boolean> then) {
        saving++;
        saver.accept(new Change.WriteNote(on, draft.text(), draft.seen()), done -> {
            saving--;
            if (!done && on.equals(subject)) {
                dirty = true;
                seen = draft.seen();
            } else if (!done) {
                unsaved.put(on, draft);
            }
            then.accept(done);
        });
    }

    private void fill(String stored, boolean same) {
        // Blank and nothing are the same; a blank that is being typed stays.
        if (!stored.equals(text.get()) && !(same && stored.isEmpty() && text.get().isBlank())) {
            filling = true;
            text.set(stored);
            filling = false;
        }
        seen = stored;
        dirty = false;
    }
}
