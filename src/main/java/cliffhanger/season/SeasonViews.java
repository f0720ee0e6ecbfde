package cliffhanger.season;

import cliffhanger.ui.Messages;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// How to make the controllers of this feature's views.
public final class SeasonViews {
    private SeasonViews() {}

    /// @param browser opens an address
    public static Map<Class<?>, Supplier<?>> controllers(
            ShowViewModel viewModel, NoteDraft draft, Messages messages, Clock clock, Locale locale, Consumer<String> browser) {
        SeasonWords words = new SeasonWords(clock, locale);
        WatchedAt watchedAt = new WatchedAt(viewModel, messages, clock);
        return Map.ofEntries(
                entry(ShowController.class, () -> new ShowController(viewModel, words, messages, watchedAt, locale, browser)),
                entry(SeasonPaneController.class, SeasonPaneController::new),
                entry(ReleaseController.class, () -> new ReleaseController(viewModel, words, locale)),
                entry(EpisodesController.class, () -> new EpisodesController(viewModel, words, messages, watchedAt)),
                entry(StatusController.class, () -> new StatusController(viewModel, words)),
                entry(OffersController.class, () -> new OffersController(viewModel, words)),
                entry(CastController.class, () -> new CastController(viewModel, words)),
                entry(RecapController.class, () -> new RecapController(viewModel, words, messages)),
                entry(PredictionsController.class, () -> new PredictionsController(viewModel, words)),
                entry(NotesController.class, () -> new NotesController(viewModel, draft, words, messages, clock)),
                entry(RemindersController.class, () -> new RemindersController(viewModel, words)));
    }

    private static Map.Entry<Class<?>, Supplier<?>> entry(Class<?> type, Supplier<?> maker) {
        return Map.entry(type, maker);
    }
}
