package cliffhanger.show;

import cliffhanger.language.Language;
import cliffhanger.library.Subject;
import cliffhanger.ui.ChangeActions;
import cliffhanger.ui.Markdown;
import cliffhanger.ui.Pictures;
import cliffhanger.ui.RuleForm;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// How to make the controllers of this feature's views.
public final class SeasonViews {
    private SeasonViews() {}

    /// @param region  the user's country, ISO 3166; empty for none
    /// @param browser opens an address
    /// @param leads   where the page leads
    /// @param services asked for what is on the internet
    public static Map<Class<?>, Supplier<?>> controllers(
            ShowViewModel viewModel, NoteDraft draft, ChangeActions changes, Language language, Clock clock,
            Supplier<String> region, Consumer<String> browser, ShowActions leads, RuleForm rules, Pictures pictures,
            ShowServices services) {
        SeasonWords words = new SeasonWords(clock, language);
        Editing editing = new Editing(changes, language, words, clock, region);
        WatchedAt watchedAt = new WatchedAt(editing, language, clock);
        return Map.ofEntries(
                entry(ShowController.class, () -> new ShowController(viewModel, editing, browser)),
                entry(HeaderController.class, () -> new HeaderController(
                        viewModel, editing, watchedAt, pictures, leads, services)),
                entry(SeasonPaneController.class, () -> new SeasonPaneController(viewModel, language)),
                entry(ReleaseController.class, () -> new ReleaseController(viewModel, editing)),
                entry(EpisodesController.class, () -> new EpisodesController(
                        viewModel, editing, watchedAt, pictures, episode -> draft.choose(new Subject.OnEpisode(episode)), clock)),
                entry(EpisodeController.class, () -> new EpisodeController(
                        viewModel, editing, watchedAt, pictures, episode -> draft.choose(new Subject.OnEpisode(episode)))),
                entry(StatusController.class, () -> new StatusController(viewModel, editing)),
                entry(OffersController.class, () -> new OffersController(viewModel, editing, browser)),
                entry(CastController.class, () -> new CastController(viewModel, editing, pictures)),
                entry(RecapController.class, () -> new RecapController(viewModel, editing)),
                entry(PredictionsController.class, () -> new PredictionsController(viewModel, editing)),
                entry(LinksController.class, () -> new LinksController(viewModel, editing, browser)),
                entry(NotesController.class, () -> new NotesController(
                        viewModel, draft, words, language, clock, new Markdown(browser))),
                entry(RemindersController.class, () -> new RemindersController(viewModel, editing, rules)));
    }

    private static Map.Entry<Class<?>, Supplier<?>> entry(Class<?> type, Supplier<?> maker) {
        return Map.entry(type, maker);
    }
}
