package cliffhanger.app.part;

import cliffhanger.history.HistoryActions;
import cliffhanger.history.HistoryPages;
import cliffhanger.history.HistoryScreenController;
import cliffhanger.history.HistoryViewModel;
import cliffhanger.history.HistoryViewModel.Wanted;
import cliffhanger.history.PlayLine;
import cliffhanger.library.Subject;
import cliffhanger.show.ShowPages;
import cliffhanger.ui.Glyph;
import cliffhanger.ui.Screen;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What was watched.
public final class HistoryPart implements Part, HistoryActions {
    /// The screen's id.
    public static final String SCREEN = "history";

    private final Shell shell;
    private final ShowPages pages;
    private final HistoryViewModel viewModel;
    private final HistoryScreenController screen;

    public HistoryPart(Shell shell, HistoryPages history, ShowPages pages) {
        this.shell = shell;
        this.pages = pages;
        viewModel = new HistoryViewModel(history, shell.background(), shell.clock());
        screen = new HistoryScreenController(viewModel, shell.clock(), shell.language(), shell.changes(), this);
    }

    /// Shows the plays that are wanted.
    public void lead(Wanted wanted) {
        viewModel.textProperty().set("");
        viewModel.untimedProperty().set(false);
        viewModel.wantedProperty().set(wanted);
        shell.navigator().show(SCREEN);
    }

    @Override
    public List<Screen> screens() {
        return List.of(Screen.of(SCREEN, "history.screen", Screen.Way.GO, Glyph.HISTORY, "Shortcut+H", HistoryScreenController.class)
                .whenShown(shown -> {
                    viewModel.show(shown);
                    if (shown) {
                        screen.focus();
                    }
                }));
    }

    @Override
    public Map<Class<?>, Supplier<?>> controllers() {
        return Map.of(HistoryScreenController.class, () -> screen);
    }

    @Override
    public void reload() {
        viewModel.refresh();
    }

    @Override
    public void open(PlayLine play) {
        shell.navigator().leadTo(play.show().id(), play.episode());
    }

    @Override
    public void note(PlayLine play) {
        shell.background().run(() -> pages.seasonOf(play.episode()),
                season -> shell.navigator().lead(play.show().id(), season.orElse(null), new Subject.OnEpisode(play.episode())));
    }
}
