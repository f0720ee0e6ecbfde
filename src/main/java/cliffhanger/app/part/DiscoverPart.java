package cliffhanger.app.part;

import cliffhanger.app.work.CatalogueSuggestions;
import cliffhanger.app.work.Services;
import cliffhanger.app.work.ShowAdder;
import cliffhanger.catalogue.SharedCatalogue;
import cliffhanger.discover.CatalogueController;
import cliffhanger.discover.DiscoverScreenController;
import cliffhanger.discover.DiscoverViewModel;
import cliffhanger.discover.Premieres;
import cliffhanger.discover.UpdateViewModel;
import cliffhanger.imports.Suggestions;
import cliffhanger.storage.SqliteReadings;
import cliffhanger.ui.Glyph;
import cliffhanger.ui.Pictures;
import cliffhanger.ui.Screen;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// All shows that there are: searching, what begins, adding, and the catalogue on this computer.
public final class DiscoverPart implements Part {
    private static final String SCREEN = "discover";

    private final Shell shell;
    private final SharedCatalogue catalogue;
    private final DiscoverViewModel viewModel;
    private final UpdateViewModel updates;
    private final Map<Class<?>, Supplier<?>> controllers;
    private @Nullable DiscoverScreenController screen;

    public DiscoverPart(Shell shell, Services services, SqliteReadings readings, Pictures pictures) {
        this.shell = shell;
        catalogue = new SharedCatalogue(services::anotherCatalogue);
        viewModel = new DiscoverViewModel(catalogue, services::directory, new Premieres(catalogue, services::directory, shell.clock()),
                shell.background(), readings::numbers, shell.preferences().regionProperty()::get, shell.clock(), shell.language());
        updates = new UpdateViewModel(catalogue, services::update, shell.background(), shell.language());
        ShowAdder adder = new ShowAdder(services, shell.background(), shell.changes(), shell.toasts(), shell.language(), viewModel, readings::show,
                show -> shell.navigator().lead(show, null));
        controllers = Map.of(
                DiscoverScreenController.class, () -> screen = new DiscoverScreenController(
                        viewModel, shell.language(), pictures, adder, shell.browser(), shell.clock()),
                CatalogueController.class, () -> new CatalogueController(updates, shell.language(), shell.clock()));
    }

    /// Looks for a show among all that there are.
    ///
    /// @param text what was typed so far
    public void find(String text) {
        viewModel.queryProperty().set(text);
        shell.navigator().show(SCREEN);
        if (screen != null) {
            screen.search();
        }
    }

    /// What the catalogue says of titles; safe on any thread.
    public Suggestions suggestions() {
        return new CatalogueSuggestions((text, most) -> catalogue.with(ready -> ready.find(text, most)));
    }

    @Override
    public List<Screen> screens() {
        return List.of(Screen.of(SCREEN, "discover.screen", Screen.Way.RAIL, Glyph.COMPASS, null, DiscoverScreenController.class)
                .whenShown(this::shown));
    }

    private void shown(boolean is) {
        viewModel.activeProperty().set(is);
        if (is) {
            updates.load();
        }
    }

    @Override
    public Map<Class<?>, Supplier<?>> controllers() {
        return controllers;
    }

    @Override
    public void reload() {
        viewModel.refresh();
    }

    @Override
    public void closed() {
        catalogue.close();
    }
}
