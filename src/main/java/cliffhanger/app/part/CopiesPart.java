package cliffhanger.app.part;

import cliffhanger.app.work.CopyOffer;
import cliffhanger.library.Applied;
import cliffhanger.storage.SqliteOtherCopies;
import cliffhanger.ui.Views;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Other copies of the library, which programs leave beside it that keep folders in step.
public final class CopiesPart implements Part {
    private final CopyOffer offer;

    /// @param folder    where the library lies
    /// @param importing brings files to the screen where they are imported
    public CopiesPart(Shell shell, Path folder, Consumer<List<Path>> importing) {
        offer = new CopyOffer(new SqliteOtherCopies(shell.library(), folder), importing, shell.background(), shell.toasts(), shell.language());
        shell.library().onReplaced(replaced -> shell.background().foreground(() -> offer.replaced(replaced.kept())));
    }

    @Override
    public void complete(Views views) {
        offer.look();
    }

    @Override
    public void changed(Applied applied) {
        offer.follow(applied);
    }
}
