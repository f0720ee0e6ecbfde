package cliffhanger.review;

import cliffhanger.language.Language;
import cliffhanger.library.ShowId;
import cliffhanger.ui.ChangeActions;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// How to make the controllers of this feature's views.
public final class ReviewViews {
    private ReviewViews() {}

    /// @param region  the user's country, ISO 3166; empty for none
    /// @param open    shows a show
    /// @param chooser lets the user choose a file to read
    public static Map<Class<?>, Supplier<?>> controllers(
            ReviewViewModel viewModel, ChangeActions changes, Language language, Clock clock, Supplier<String> region,
            Consumer<ShowId> open, Runnable chooser) {
        return Map.of(
                ArticleScreenController.class, () -> new ArticleScreenController(viewModel),
                PasteController.class, () -> new PasteController(viewModel, language, chooser),
                ReviewController.class, () -> new ReviewController(
                        viewModel, language, new ClaimWords(language), changes, clock, region, open));
    }
}
