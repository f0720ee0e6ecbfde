package cliffhanger.app.work;

import cliffhanger.language.Language;
import cliffhanger.library.Applied;
import cliffhanger.library.LibraryException;
import cliffhanger.library.ShowId;
import cliffhanger.library.Words;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.Library;
import cliffhanger.ui.Background;
import cliffhanger.ui.ChangeActions;
import cliffhanger.ui.Toasts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Takes what the user does to the library and says what came of it, with an Undo beside it. JavaFX thread.
public final class Changes implements ChangeActions {
    private final Library library;
    private final Background background;
    private final Toasts toasts;
    private final Language language;
    private final Words words;
    private final Consumer<Applied> refresh;

    /// @param refresh shows again what a change touched
    public Changes(
            Library library, Background background, Toasts toasts, Language language, Words words, Consumer<Applied> refresh) {
        this.library = library;
        this.background = background;
        this.toasts = toasts;
        this.language = language;
        this.words = words;
        this.refresh = refresh;
    }

    @Override
    public void accept(Change change) {
        accept(change, words::say);
    }

    @Override
    public void accept(Change change, Runnable failed) {
        make(change, applied -> {}, sentence -> {
            failed.run();
            toasts.problem(sentence);
        });
    }

    /// Makes a change, and says of it what `sentence` makes of the outcome.
    void accept(Change change, Function<Applied, String> sentence) {
        run(() -> library.apply(change), applied -> shown(applied, sentence));
    }

    /// Says what came of a change that somebody else makes, on the storage thread.
    ///
    /// @param work empty where nothing was to be done
    /// @param then in any case
    void done(Supplier<Optional<Applied>> work, Runnable then) {
        background.<Outcome<Optional<Applied>>>run(() -> attempt(work), outcome -> {
            then.run();
            switch (outcome) {
                case Done<Optional<Applied>>(Optional<Applied> applied) -> applied.ifPresent(done -> shown(done, words::say));
                case Failed<Optional<Applied>>(LibraryException e) -> toasts.problem(language.say(e.sentence()));
            }
        });
    }

    /// Says what came of adding a show, with a way to it.
    ///
    /// @param open shows it
    /// @param then in any case
    void added(Supplier<Applied> work, Consumer<ShowId> open, Runnable then) {
        background.<Outcome<Applied>>run(() -> attempt(work), outcome -> {
            then.run();
            switch (outcome) {
                case Done<Applied>(Applied applied) -> {
                    refresh.accept(applied);
                    List<Toasts.Action> actions = new ArrayList<>();
                    applied.shows().stream().findFirst().ifPresent(
                            show -> actions.add(new Toasts.Action(language.say("app.added.open"), () -> open.accept(show))));
                    if (applied.count() > 0) {
                        actions.add(new Toasts.Action(language.say("app.undo.label"), () -> undo(applied)));
                    }
                    toasts.show(words.say(applied), actions);
                }
                case Failed<Applied>(LibraryException e) -> toasts.problem(language.say(e.sentence()));
            }
        });
    }

    @Override
    public void make(Change change, Consumer<Applied> done, Consumer<String> failed) {
        attempt(change, done, problem -> failed.accept(language.say(problem.sentence())));
    }

    @Override
    public void attempt(Change change, Consumer<Applied> done, Consumer<LibraryException> failed) {
        background.<Outcome<Applied>>run(() -> attempt(() -> library.apply(change)), outcome -> {
            switch (outcome) {
                case Done<Applied>(Applied applied) -> {
                    done.accept(applied);
                    shown(applied, words::say);
                }
                case Failed<Applied>(LibraryException e) -> failed.accept(e);
            }
        });
    }

    private void shown(Applied applied, Function<Applied, String> sentence) {
        refresh.accept(applied);
        if (applied.count() > 0) {
            toasts.show(sentence.apply(applied), language.say("app.undo.label"), () -> undo(applied));
        } else {
            toasts.show(words.say(applied));
        }
    }

    private static <T> Outcome<T> attempt(Supplier<T> work) {
        try {
            return new Done<>(work.get());
        } catch (LibraryException e) {
            return new Failed<>(e);
        }
    }

    @Override
    public void quietly(Change change, Consumer<Boolean> then) {
        background.<Outcome<Applied>>run(
                () -> attempt(() -> library.apply(change)),
                outcome -> {
                    switch (outcome) {
                        case Done<Applied>(Applied applied) -> {
                            then.accept(true);
                            refresh.accept(applied);
                        }
                        case Failed<Applied>(LibraryException e) -> {
                            then.accept(false);
                            toasts.problem(language.say(e.sentence()));
                        }
                    }
                });
    }

    /// The Undo on a toast means what the toast tells of, and nothing that was done since.
    private void undo(Applied applied) {
        UUID entry = applied.entry();
        turn(() -> entry == null ? Optional.empty() : library.undo(entry), "app.undo.since");
    }

    public void undo() {
        turn(library::undo, "app.undo.none");
    }

    public void redo() {
        turn(library::redo, "app.redo.none");
    }

    private void turn(Supplier<Optional<Applied>> step, String none) {
        run(step, turned -> turned.ifPresentOrElse(
                applied -> {
                    refresh.accept(applied);
                    toasts.show(words.say(applied));
                },
                () -> toasts.show(language.say(none))));
    }

    /// What the library cannot do comes back as its sentence.
    private <T> void run(Supplier<T> work, Consumer<T> then) {
        background.<Outcome<T>>run(
                () -> attempt(work),
                outcome -> {
                    switch (outcome) {
                        case Done<T>(T result) -> then.accept(result);
                        case Failed<T>(LibraryException e) -> toasts.problem(language.say(e.sentence()));
                    }
                });
    }

    private sealed interface Outcome<T> {}

    private record Done<T>(T result) implements Outcome<T> {}

    private record Failed<T>(LibraryException problem) implements Outcome<T> {}
}
