package cliffhanger.app.part;

import cliffhanger.library.Applied;
import cliffhanger.library.ShowId;
import cliffhanger.show.NoteDraft;
import cliffhanger.show.SeasonViews;
import cliffhanger.show.ShowServices;
import cliffhanger.show.ShowViewModel;
import cliffhanger.ui.Pictures;
import cliffhanger.ui.RuleForm;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The open show with its seasons.
public final class ShowPart implements Part {
    private final ShowViewModel viewModel;
    private final NoteDraft draft;
    private final Map<Class<?>, Supplier<?>> controllers;

    /// @param rules forms for reminder rules
    /// @param services asked for what is on the internet
    public ShowPart(Shell shell, ShowViewModel viewModel, NoteDraft draft, RuleForm rules, Pictures pictures, ShowServices services) {
        this.viewModel = viewModel;
        this.draft = draft;
        shell.preferences().regionProperty().subscribe((old, region) -> viewModel.reload());
        controllers = SeasonViews.controllers(viewModel, draft, shell.changes(), shell.language(), shell.clock(),
                shell.preferences().regionProperty()::get, shell.browser(), () -> shell.navigator().show(ArticlePart.SCREEN), rules, pictures, services);
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
