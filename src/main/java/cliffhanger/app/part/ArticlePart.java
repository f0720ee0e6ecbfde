package cliffhanger.app.part;

import cliffhanger.article.Article;
import cliffhanger.review.ArticleScreenController;
import cliffhanger.review.ReviewViewModel;
import cliffhanger.review.ReviewViews;
import cliffhanger.storage.SqliteHoldings;
import cliffhanger.ui.Glyph;
import cliffhanger.ui.Screen;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Articles, read fact by fact.
public final class ArticlePart implements Part {
    /// The screen's id.
    public static final String SCREEN = "article";

    private final Shell shell;
    private final ReviewViewModel viewModel;
    private final Runnable chooser;

    /// @param chooser lets the user choose a file to read
    public ArticlePart(Shell shell, Runnable chooser) {
        this.shell = shell;
        this.chooser = chooser;
        viewModel = new ReviewViewModel(new SqliteHoldings(shell.library()), shell.background(), shell.changes(), shell.clock());
    }

    /// Brings an article to the screen.
    public void read(Article article) {
        shell.navigator().show(SCREEN);
        viewModel.read(article);
    }

    @Override
    public List<Screen> screens() {
        return List.of(Screen.of(SCREEN, "review.screen", Screen.Way.GO, Glyph.BOOK, null, ArticleScreenController.class));
    }

    @Override
    public Map<Class<?>, Supplier<?>> controllers() {
        return ReviewViews.controllers(viewModel, shell.changes(), shell.language(), shell.clock(), shell.preferences().regionProperty()::get,
                show -> shell.navigator().lead(show, null), chooser);
    }

    @Override
    public void reload() {
        viewModel.refresh();
    }
}
