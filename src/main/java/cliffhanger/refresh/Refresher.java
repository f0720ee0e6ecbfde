package cliffhanger.refresh;

import cliffhanger.language.Sentence;
import cliffhanger.library.Applied;
import cliffhanger.library.EpisodeOrder;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.ShowId;
import cliffhanger.library.Source;
import cliffhanger.library.StatusEvent;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.Library;
import cliffhanger.provider.Provider;
import cliffhanger.refresh.Readings.Awaited;
import cliffhanger.web.WebProblem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Brings shows up to date in two halves: to ask waits for the internet and touches nothing, to apply is quick and belongs to
/// the thread that owns the library.
public final class Refresher {
    private final Library library;
    private final Readings readings;
    private final Provider provider;
    private final boolean leads;
    private final Clock clock;

    /// @param leads whether the library counts seasons and episodes as this service does; one that only adds to another says
    ///     nothing of what is listed no more
    public Refresher(Library library, Readings readings, Provider provider, boolean leads, Clock clock) {
        this.library = library;
        this.readings = readings;
        this.provider = provider;
        this.leads = leads;
        this.clock = clock;
    }

    /// What a show is asked for by: its ids, here and elsewhere.
    ///
    /// @param brief whether an outline will do for now
    /// @param order by which it is shown; null where the user said nothing of it
    /// @param days  whose days count for all shows; null for those of the first release
    public record Due(ShowId show, String title, Map<String, String> ids, boolean brief, @Nullable EpisodeOrder order, EpisodeOrder.@Nullable Kind days) {
        public Due {
            ids = Map.copyOf(ids);
        }
    }

    /// An answer, or why there is none.
    public sealed interface Answer {
        Due due();

        /// What the service says.
        ///
        /// @param order by which the show is shown, with the places of its list; null where nothing is to be said of it
        record Facts(Due due, ShowFacts facts, @Nullable Ordered order) implements Answer {}

        /// Why it says nothing.
        record Trouble(Due due, WebProblem problem) implements Answer {}
    }

    /// An order with what its list says.
    public record Ordered(EpisodeOrder order, Map<Long, EpisodeOrder.Place> places) {}

    /// Shows that are due now. Library's thread.
    public List<Due> due(int limit) {
        return Stream.concat(awaited().stream().filter(Awaited::ready).map(Awaited::show).flatMap(show -> one(show).stream()), known(limit).stream())
                .limit(limit)
                .toList();
    }

    /// Shows whose details are to come, the last watched first. Library's thread.
    public List<Awaited> awaited() {
        return leads ? readings.awaited(provider.key(), clock.instant()) : List.of();
    }

    /// Shows that are due now, without those whose details are to come. Library's thread.
    public List<Due> known(int limit) {
        return readings.due(provider.key(), clock.instant(), limit).stream().flatMap(show -> one(show).stream()).toList();
    }

    /// Every show that can be asked for. Library's thread.
    public List<Due> all() {
        return readings.all(provider.key()).stream().flatMap(show -> one(show).stream()).toList();
    }

    /// One show; empty where there is no id to know it by. Library's thread.
    public Optional<Due> one(ShowId show) {
        return readings.held(show)
                .filter(held -> Stream.of(provider.key(), "imdb", "thetvdb").anyMatch(held.ids()::containsKey))
                .map(held -> new Due(show, held.title(), held.ids(), held.awaited() && !held.releases().containsKey(0),
                        held.order(), readings.days()));
    }

    /// A show of the user's that may be the one that is to be added: it has its number elsewhere and another here, or nothing but the title
    /// in common. Library's thread.
    public Optional<ShowId> namesake(ShowFacts facts) {
        return readings.namesake(facts.show().title(), facts.show().externalIds());
    }

    /// Takes a show that a service knows for one that is here, whatever number it had. Library's thread.
    public Applied join(ShowId show, ShowFacts facts) {
        Applied applied = library.apply(new Change.Refresh(show, facts, leads, true));
        readings.read(show, provider.key(), clock.instant(), null);
        return applied;
    }

    /// Adds a show that a service knows, and remembers when it was read. Library's thread.
    ///
    /// @param asNewShow whether its namesake is another show
    public Applied add(ShowFacts facts, boolean asNewShow) {
        Applied applied = library.apply(new Change.AddShows(List.of(facts), facts.show().title(), asNewShow));
        applied.shows().forEach(show -> readings.read(show, provider.key(), clock.instant(), null));
        return applied;
    }

    /// Asks the service. Waits; any thread but those of the library and the window.
    ///
    /// @param fresh whether an answer that is kept from before will not do
    public Answer ask(Due due, boolean fresh) {
        try {
            String known = due.ids().get(provider.key());
            ShowFacts facts = known == null ? byOtherIds(due, null, fresh) : known(due, known, fresh);
            return new Answer.Facts(due, facts, leads && !due.brief() ? ordered(due, facts) : null);
        } catch (WebProblem e) {
            return new Answer.Trouble(due, e);
        }
    }

    /// The order that was chosen for the show; where none was, the days that count for all, if the service knows such days.
    private @Nullable Ordered ordered(Due due, ShowFacts facts) throws WebProblem {
        EpisodeOrder chosen = due.order();
        String id = facts.show().externalIds().get(provider.key());
        if (chosen == null && due.days() != null && id != null) {
            chosen = provider.orders(id).stream().filter(order -> order.kind() == due.days()).findFirst().orElse(null);
        }
        if (chosen == null || (chosen.list() == null && chosen.kind() != EpisodeOrder.Kind.ABSOLUTE)) {
            return null;
        }
        Map<Long, EpisodeOrder.Place> places = provider.places(chosen);
        // A list that is empty now is rather a slip than an order.
        return chosen.list() != null && places.isEmpty() ? null : new Ordered(chosen, places);
    }

    /// By its number at the service; where that is none any more, by the numbers that it has elsewhere: two entries for one show are made
    /// one, and a show is listed anew under another number.
    private ShowFacts known(Due due, String known, boolean fresh) throws WebProblem {
        try {
            return facts(due, known, fresh);
        } catch (WebProblem e) {
            if (e.kind() != WebProblem.Kind.NOT_FOUND) {
                throw e;
            }
            return byOtherIds(due, known, fresh);
        }
    }

    /// @param gone the number under which the service has it no more; null where it never had one
    private ShowFacts byOtherIds(Due due, @Nullable String gone, boolean fresh) throws WebProblem {
        String found = provider.find(due.ids()).filter(id -> !id.equals(gone)).orElseThrow(() -> new WebProblem(
                WebProblem.Kind.NOT_FOUND, Sentence.of(gone == null ? "refresh.unknown" : "refresh.delisted", provider.name(), due.title()), null));
        return facts(due, found, fresh);
    }

    private ShowFacts facts(Due due, String id, boolean fresh) throws WebProblem {
        return due.brief() ? provider.outline(id) : provider.facts(id, fresh);
    }

    /// Writes what came. Library's thread.
    ///
    /// @param byUser whether the user asked for it
    /// @return what changed; empty where there was no answer or the show is gone
    public Optional<Applied> apply(Answer answer, boolean byUser) {
        ShowId show = answer.due().show();
        return switch (answer) {
            case Answer.Trouble trouble -> {
                // What the user gave up is as due as it was; that there is nothing to be had is an answer too.
                if (trouble.problem().kind() != WebProblem.Kind.CANCELLED && readings.held(show).isPresent()) {
                    boolean nothing = trouble.problem().kind() == WebProblem.Kind.NOT_FOUND;
                    readings.read(show, provider.key(), clock.instant(), nothing ? null : trouble.problem().sentence().toString());
                    if (nothing && leads && answer.due().ids().containsKey(provider.key())) {
                        yield Optional.of(library.apply(new Change.Delist(show, provider.name())));
                    }
                }
                yield Optional.empty();
            }
            case Answer.Facts came -> readings.held(show).map(held -> {
                if (leads && isAnother(show, came.facts())) {
                    // Under its new number it is here twice. Which of the two is meant is the user's to say.
                    readings.read(show, provider.key(), clock.instant(), null);
                    return library.apply(new Change.Delist(show, provider.name()));
                }
                LocalDate today = LocalDate.now(clock);
                ShowFacts said = leads ? came.facts() : Additions.to(held, came.facts());
                ShowFacts facts = said.toBuilder().events(turns(held, came.facts(), today)).build();
                Applied applied = library.apply(new Change.Refresh(show, facts, leads, byUser));
                Ordered order = came.order();
                if (order != null) {
                    Applied ordered = library.apply(new Change.SetOrder(show, order.order(), order.places(), false));
                    applied = applied.count() == 0 ? ordered : applied;
                }
                readings.read(show, provider.key(), whenRead(answer.due(), came.facts()), null);
                return applied;
            });
        };
    }

    /// Whether another show of the library has the number under which the service knows this one.
    private boolean isAnother(ShowId show, ShowFacts facts) {
        String id = facts.show().externalIds().get(provider.key());
        return id != null && readings.known(provider.key(), id).filter(other -> !other.equals(show)).isPresent();
    }

    /// After an outline the rest is asked for within a day, also of a show that has ended.
    private Instant whenRead(Due due, ShowFacts facts) {
        Instant now = clock.instant();
        return due.brief() && facts.show().lifecycle() == Lifecycle.ENDED ? now.minus(Readings.ENDED).plus(Readings.AIRING) : now;
    }

    private List<StatusEvent> turns(Held held, ShowFacts facts, LocalDate today) {
        Source said = facts.source();
        Source source = new Source(provider.name(), said == null ? null : said.address(), said == null ? null : said.publisher(),
                said == null ? null : said.licence(), today);
        return leads ? NewsDetector.between(held, facts, today, source) : NewsDetector.told(held, facts.events(), source);
    }
}
