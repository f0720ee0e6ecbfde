package cliffhanger.app.part;

import cliffhanger.library.Applied;
import cliffhanger.library.ShowId;
import cliffhanger.show.NoteDraft;
import cliffhanger.show.SeasonViews;
import cliffhanger.show.ShowActions;
import cliffhanger.show.ShowServices;
import cliffhanger.show.ShowViewModel;
import cliffhanger.ui.Pictures;
import cliffhanger.ui.RuleForm;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// The open show with its seasons.
public final class ShowPart implements Part {
    private final ShowViewModel viewModel;
    private final NoteDraft draft;
    private final Map<Class<?>, Supplier<?>> controllers;

    /// @param rules forms for reminder rules
    /// @param history  shows what was watched of a show with a title
    /// @param services asked for what is on the internet
    public ShowPart(Shell shell, ShowViewModel viewModel, NoteDraft draft, RuleForm rules, Pictures pictures, ShowServices services,
            BiConsumer<ShowId, String> history) {
        this.viewModel = viewModel;
        this.draft = draft;
        shell.preferences().regionProperty().subscribe((old, region) -> viewModel.reload());
        controllers = SeasonViews.controllers(viewModel, draft, shell.changes(), shell.language(), shell.clock(),
                shell.preferences().regionProperty()::get, shell.browser(), new Leads(shell, history), rules, pictures, services);
    }

    private record Leads(Shell shell, BiConsumer<ShowId, String> opened) implements ShowActions {
        @Override
        public void readArticle() {
            shell.navigator().show(ArticlePart.SCREEN);
        }

        @Override
        public void history(ShowId show, String title) {
            opened.accept(show, title);
        }
    }

    @Override
    public Map<Class<?>, Supplier<?>> controllers() {
        return controllers;
    }

    @Override
    public void changed(Applied applied) {
        if (applied.shows().isEmpty()) {
            viewModel.reload();
        } else {
            viewModel.refresh(applied.shows());
        }
    }

    @Override
    public void reload() {
        viewModel.reload();
    }

    @Override
    public void save() {
        draft.saveAll();
    }
}
