package cliffhanger.review;

import cliffhanger.library.ShowId;
import cliffhanger.ui.Door;
import cliffhanger.ui.Messages;
import java.time.Clock;
import java.util.Locale;
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
            ReviewViewModel viewModel, Door door, Messages messages, Clock clock, Locale locale, Supplier<String> region,
            Consumer<ShowId> open, Runnable chooser) {
        return Map.of(
                ArticleScreenController.class, () -> new ArticleScreenController(viewModel),
                PasteController.class, () -> new PasteController(viewModel, chooser),
                ReviewController.class, () -> new ReviewController(
                        viewModel, messages, new ClaimWords(locale), door, clock, region, open));
    }
}
