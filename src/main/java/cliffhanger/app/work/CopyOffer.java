package cliffhanger.app.work;

import cliffhanger.backup.OtherCopies;
import cliffhanger.language.Language;
import cliffhanger.library.Applied;
import cliffhanger.ui.Background;
import cliffhanger.ui.Toasts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Offers what other copies of the library hold, which lie beside it. JavaFX thread.
public final class CopyOffer {
    private final OtherCopies copies;
    private final Consumer<List<Path>> importing;
    private final Background background;
    private final Toasts toasts;
    private final Language language;
    private @Nullable Path taken;

    /// @param importing brings files to the screen where they are imported
    public CopyOffer(OtherCopies copies, Consumer<List<Path>> importing, Background background, Toasts toasts, Language language) {
        this.copies = copies;
        this.importing = importing;
        this.background = background;
        this.toasts = toasts;
        this.language = language;
    }

    /// Looks whether there are any, and says what was put aside.
    public void look() {
        background.run(copies::remarks, remarks -> {
            if (!remarks.isEmpty()) {
                toasts.problem(remarks.stream().map(language::say).collect(Collectors.joining(" ")));
            }
        });
        background.run(copies::found, found -> found.stream().findFirst().ifPresent(
                copy -> toasts.ask(language.say("app.copies.found", copy.getFileName()), List.of(take(copy), leave(copy)))));
    }

    /// Another file was put in place of the library that was open.
    ///
    /// @param kept where that one is now
    public void replaced(Optional<Path> kept) {
        toasts.problem(kept.map(copy -> language.say("app.replaced.kept", copy.getFileName())).orElseGet(() -> language.say("app.replaced")),
                kept.map(copy -> List.of(take(copy), leave(copy))).orElse(List.of()));
    }

    /// One that was brought to the screen is taken in only when it was imported.
    public void follow(Applied applied) {
        Path copy = taken;
        if (copy != null && (applied.kind() == Applied.Kind.IMPORTED || applied.kind() == Applied.Kind.TAKEN_IN) && applied.way() == Applied.Way.DONE) {
            taken = null;
            settle(copy);
        }
    }

    private Toasts.Action take(Path copy) {
        return new Toasts.Action(language.say("app.copies.take"), () -> {
            taken = copy;
            importing.accept(List.of(copy));
        });
    }

    private Toasts.Action leave(Path copy) {
        return new Toasts.Action(language.say("app.copies.leave"), () -> settle(copy));
    }

    private void settle(Path copy) {
        background.run(() -> {
            copies.settle(copy);
            return copy;
        }, done -> {});
    }
}
