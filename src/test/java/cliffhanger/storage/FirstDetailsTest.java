package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.MovingClock;
import cliffhanger.airdate.AirDate;
import cliffhanger.imports.Match;
import cliffhanger.imports.Suggestions;
import cliffhanger.imports.Workbench;
import cliffhanger.library.Details;
import cliffhanger.library.Episode;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Network;
import cliffhanger.library.Release;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.ReminderRule.Occasion;
import cliffhanger.library.RuleScope;
import cliffhanger.library.Season;
import cliffhanger.library.Show;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.ShowId;
import cliffhanger.library.change.Change;
import cliffhanger.library.history.EpisodeRef;
import cliffhanger.library.history.HistoryItem;
import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.WatchHistory;
import cliffhanger.provider.Provider;
import cliffhanger.refresh.Refresher;
import cliffhanger.reminders.News;
import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A history has told of shows, and a service fills in the rest: what was not known has not happened just now.
class FirstDetailsTest {
    private static final int MANY = 700;

    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock(Fixtures.CLOCK.instant(), Fixtures.ZONE);
    private final Service service = new Service();
    private SqliteLibrary library;
    private Refresher refresher;

    @BeforeEach
    void open() {
        library = SqliteLibrary.open(folder, clock);
        refresher = new Refresher(library, new SqliteReadings(library), service, true, clock);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void sevenHundredImportedShowsGetTheirDetailsAndNothingIsNews() {
        for (Occasion occasion : Occasion.values()) {
            if (occasion != Occasion.OWN && occasion != Occasion.DIGEST) {
                library.apply(new Change.SetRule(ReminderRule.of(UuidCreator.getTimeOrderedEpoch(), new RuleScope.Everything(), occasion)));
            }
        }
        clock.advance(Duration.ofDays(1));
        bring(MANY);
        clock.advance(Duration.ofMinutes(40));
        for (Refresher.Due due : refresher.all()) {
            refresher.apply(refresher.ask(due, true), false);
        }
        assertThat(Dump.count(library, "show WHERE awaited_at IS NULL")).isEqualTo(MANY);
        assertThat(Dump.count(library, "show WHERE lifecycle = 'ENDED'")).isPositive();
        assertThat(news()).isEmpty();
        assertThat(Dump.count(library, "status_event")).as("turns").isZero();
        assertThat(new SqliteLedger(library).claim()).as("due").isEmpty();
    }

    @Test
    void afterThatATurnIsNews() {
        bring(3);
        ask();
        clock.advance(Duration.ofDays(1));
        service.lifecycle = Lifecycle.ENDED;
        ask();
        assertThat(news()).extracting(one -> one.show().title() + " " + one.after()).containsExactly("Show 1 ENDED", "Show 0 ENDED");
    }

    /// A show is added while it runs, and nobody looks for years.
    @Test
    void anEndOfLongAgoIsNoNewsWhenNobodySawItCome() {
        ShowFacts facts = Fixtures.weekly("Old", 900, LocalDate.of(2012, 6, 3), 1, 10);
        ShowId show = library.apply(new Change.AddShows(List.of(facts), "file")).shows().iterator().next();
        ShowFacts ended = Fixtures.show("Old", 900, Lifecycle.ENDED, facts.episodes());
        library.apply(new Change.Refresh(show, ended, true, false));
        assertThat(news()).isEmpty();
    }

    @Test
    void aShowThatNoServiceKnowsIsKnownOnceSomethingIsWrittenOfIt() {
        bring(List.of(new ShowRef("Home films", null, Map.of())));
        ShowId show = Fixtures.show(library, "Home films");
        assertThat(details(show)).isEqualTo(Details.NOT_FOUND);
        library.apply(new Change.AddSeason(show, 3));
        assertThat(details(show)).isEqualTo(Details.KNOWN);
        library.undo();
        assertThat(details(show)).isEqualTo(Details.NOT_FOUND);
    }

    private Details details(ShowId show) {
        return new SqliteShowPages(library).show(show).orElseThrow().details();
    }

    private void ask() {
        for (Refresher.Due due : refresher.all()) {
            refresher.apply(refresher.ask(due, true), false);
        }
    }

    private List<News> news() {
        return new SqliteReminderPages(library).news(Instant.EPOCH, null);
    }

    private void bring(int shows) {
        bring(IntStream.range(0, shows).mapToObj(i -> new ShowRef("Show " + i, null, Map.of("thetvdb", String.valueOf(70_000 + i)))).toList());
    }

    private void bring(List<ShowRef> shows) {
        List<HistoryItem> items = new ArrayList<>();
        for (ShowRef show : shows) {
            items.add(new HistoryItem.Watched(show, new EpisodeRef(1, 1, null, Map.of()), Instant.parse("2024-05-06T20:15:00Z"), 0));
            items.add(new HistoryItem.Watched(show, new EpisodeRef(2, 1, null, Map.of()), Instant.parse("2024-05-07T20:15:00Z"), 0));
        }
        WatchHistory history = new WatchHistory() {
            @Override
            public String keeper() {
                return "Test";
            }

            @Override
            public void read(Receiver receiver) {
                items.forEach(receiver::keep);
                receiver.reached(1);
            }
        };
        Workbench bench = Workbench.open(history, new SqlitePresent(library), Suggestions.NONE, part -> {}).answered(Match::likeliest);
        library.apply(bench.change(false, bench.report()));
    }

    /// Knows each show: a third ended long ago, a third airs these days, a third has a season and a window to come.
    private final class Service implements Provider {
        private final LocalDate today = LocalDate.now(clock);
        private Lifecycle lifecycle = Lifecycle.RUNNING;

        @Override
        public String key() {
            return "tvmaze";
        }

        @Override
        public String name() {
            return "TVmaze";
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public Optional<String> find(Map<String, String> elsewhere) {
            return Optional.of(String.valueOf(Integer.parseInt(String.valueOf(elsewhere.get("thetvdb"))) - 70_000 + 1));
        }

        @Override
        public ShowFacts facts(String id, boolean fresh) {
            int number = Integer.parseInt(id);
            LocalDate begin = switch (number % 3) {
                case 0 -> LocalDate.of(2012, 6, 3);
                case 1 -> today.minusWeeks(12);
                default -> today.minusYears(1);
            };
            List<Episode> episodes = Fixtures.weekly("Show", number, begin, 2, 8).episodes();
            Show.Builder show = Show.builder("Show " + (number - 1))
                    .lifecycle(number % 3 == 0 ? Lifecycle.ENDED : lifecycle)
                    .network(new Network("HBO", "US", Fixtures.NEW_YORK, false))
                    .premiered(AirDate.of(begin))
                    .externalIds(Map.of("tvmaze", id));
            ShowFacts.Builder facts = ShowFacts.builder(show.build()).episodes(episodes);
            return number % 3 == 2
                    ? facts.seasons(List.of(
                            new Season(3, null, null, new Release(AirDate.of(today.plusDays(9)), Release.Confidence.ANNOUNCED, null, null), null),
                            new Season(4, null, 8, new Release(AirDate.parse("2028"), Release.Confidence.ANNOUNCED, null, null), "Netflix"))).build()
                    : facts.build();
        }
    }
}
