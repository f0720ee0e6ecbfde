package cliffhanger.discover;

import cliffhanger.catalogue.Catalogue.State;
import cliffhanger.catalogue.CatalogueUpdate;
import cliffhanger.catalogue.CatalogueUpdate.Progress;
import cliffhanger.catalogue.SharedCatalogue;
import cliffhanger.language.Language;
import cliffhanger.library.LibraryException;
import cliffhanger.ui.Background;
import cliffhanger.web.WebProblem;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The catalogue's own state, and the walk that fills it. JavaFX thread only.
public final class UpdateViewModel {
    private final SharedCatalogue catalogue;
    private final Supplier<CatalogueUpdate> updates;
    private final Background background;
    private final Language language;
    private final ReadOnlyObjectWrapper<Status> status = new ReadOnlyObjectWrapper<>(this, "status", new Status(0, State.EMPTY, null, null, false));
    private final AtomicReference<@Nullable Progress> latest = new AtomicReference<>();
    private final AtomicBoolean stopping = new AtomicBoolean();

    /// @param updates makes the walk, with a connection of its own; it is closed by whoever made it
    public UpdateViewModel(SharedCatalogue catalogue, Supplier<CatalogueUpdate> updates, Background background, Language language) {
        this.catalogue = catalogue;
        this.updates = updates;
        this.background = background;
        this.language = language;
    }

    /// What there is to say.
    ///
    /// @param shows    in the catalogue
    /// @param progress of the walk under way; null before its first page
    /// @param trouble  why the last walk ended early; null where it did not
    public record Status(int shows, State state, @Nullable Progress progress, @Nullable String trouble, boolean running) {}

    public ReadOnlyObjectProperty<Status> statusProperty() {
        return status.getReadOnlyProperty();
    }

    /// Finds out how much there is.
    public void load() {
        if (!status.get().running()) {
            look(null);
        }
    }

    private void look(@Nullable String trouble) {
        background.aside(() -> catalogue.with(ready -> new Status(ready.size(), ready.state(), null, trouble, false)), status::set);
    }

    public void start() {
        Status before = status.get();
        if (before.running()) {
            return;
        }
        latest.set(null);
        stopping.set(false);
        status.set(new Status(before.shows(), before.state(), null, null, true));
        background.aside(this::walk, trouble -> look(trouble.isEmpty() || stopping.get() ? null : trouble));
    }

    private String walk() {
        try {
            updates.get().run(this::told);
            return "";
        } catch (WebProblem e) {
            return language.say(e.sentence());
        } catch (LibraryException e) {
            return language.say(e.sentence());
        }
    }

    /// After a page, on the walk's thread, which ends there when it is to stop.
    private void told(Progress progress) {
        latest.set(progress);
        if (stopping.get()) {
            Thread.currentThread().interrupt();
        }
    }

    /// Shows how far it is; called now and then while it runs.
    public void tick() {
        Status now = status.get();
        Progress progress = latest.get();
        if (now.running() && progress != null && !progress.equals(now.progress())) {
            status.set(new Status(progress.shows(), now.state(), progress, null, true));
        }
    }

    /// Ends the walk after the page that it is at; what came is kept.
    public void stop() {
        stopping.set(true);
    }

    public boolean isStopping() {
        return stopping.get();
    }
}
