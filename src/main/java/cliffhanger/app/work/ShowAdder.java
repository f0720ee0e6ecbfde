package cliffhanger.app.work;

import cliffhanger.discover.DiscoverActions;
import cliffhanger.discover.DiscoverViewModel;
import cliffhanger.language.Language;
import cliffhanger.library.Applied;
import cliffhanger.library.LibraryException;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.ShowId;
import cliffhanger.library.change.Change;
import cliffhanger.provider.Listing;
import cliffhanger.ui.Background;
import cliffhanger.ui.Toasts;
import cliffhanger.web.WebProblem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Adds shows that were found: asks the service, which may take a while, and puts what came into the library. JavaFX thread.
public final class ShowAdder implements DiscoverActions {
    private final Services services;
    private final Background background;
    private final Changes changes;
    private final Toasts toasts;
    private final Language language;
    private final DiscoverViewModel discover;
    private final LongFunction<Optional<ShowId>> known;
    private final Consumer<ShowId> open;

    /// @param known the show of that number at TVmaze; library's thread
    /// @param open  shows it
    public ShowAdder(
            Services services, Background background, Changes changes, Toasts toasts, Language language, DiscoverViewModel discover,
            LongFunction<Optional<ShowId>> known, Consumer<ShowId> open) {
        this.services = services;
        this.background = background;
        this.changes = changes;
        this.toasts = toasts;
        this.language = language;
        this.discover = discover;
        this.known = known;
        this.open = open;
    }

    private record Outcome(@Nullable ShowFacts facts, String trouble) {}

    @Override
    public void add(Listing show) {
        discover.setBusy(show.id(), true);
        background.aside(() -> ask(show.id()), outcome -> {
            ShowFacts facts = outcome.facts();
            if (facts == null) {
                discover.setBusy(show.id(), false);
                toasts.problem(outcome.trouble());
            } else {
                background.run(() -> services.adding().namesake(facts), namesake -> {
                    if (namesake.isPresent()) {
                        discover.setBusy(show.id(), false);
                        ask(facts, show, namesake.get());
                    } else {
                        add(() -> services.adding().add(facts, false), show);
                    }
                });
            }
        });
    }

    /// A title alone says nothing: the user does.
    private void ask(ShowFacts facts, Listing show, ShowId namesake) {
        toasts.ask(language.say("discover.namesake", facts.show().title()), List.of(
                new Toasts.Action(language.say("discover.namesake.same"), () -> add(() -> services.adding().join(namesake, facts), show)),
                new Toasts.Action(language.say("discover.namesake.apart"), () -> add(() -> services.adding().add(facts, true), show))));
    }

    private void add(Supplier<Applied> adding, Listing show) {
        changes.added(adding, open, () -> discover.setBusy(show.id(), false));
    }

    @Override
    public void make(String title) {
        make(title, false);
    }

    private void make(String title, boolean apart) {
        changes.attempt(new Change.MakeShow(title, apart), applied -> applied.shows().stream().findFirst().ifPresent(open), problem -> {
            if (problem.problem() == LibraryException.Problem.NAMESAKE) {
                toasts.ask(language.say(problem.sentence()), List.of(
                        new Toasts.Action(language.say("discover.namesake.apart"), () -> make(title, true))));
            } else {
                toasts.problem(language.say(problem.sentence()));
            }
        });
    }

    private Outcome ask(long id) {
        try {
            return new Outcome(services.provider().facts(String.valueOf(id), false), "");
        } catch (WebProblem e) {
            return new Outcome(null, language.say(e.sentence()));
        }
    }

    @Override
    public void open(Listing show) {
        background.run(() -> known.apply(show.id()), found -> found.ifPresent(open));
    }
}
