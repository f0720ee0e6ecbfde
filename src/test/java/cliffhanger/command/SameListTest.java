package cliffhanger.command;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.language.Language;
import cliffhanger.library.HiddenUntil;
import cliffhanger.library.LibraryException;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.library.Specials;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.library.veil.Veils;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteNames;
import cliffhanger.storage.SqliteSettings;
import cliffhanger.storage.SqliteWatchlist;
import cliffhanger.ui.Background;
import cliffhanger.upnext.KeptUpNext;
import cliffhanger.upnext.UpNextItem.Entry;
import cliffhanger.upnext.UpNextItem.Heading;
import cliffhanger.upnext.UpNextOrder;
import cliffhanger.upnext.UpNextViewModel;
import cliffhanger.watchlist.Filter;
import cliffhanger.watchlist.VeiledRows;
import cliffhanger.watchlist.WatchlistViewModel;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the window shows, with the veil drawn over it, under *Up next* is what `next --json` says, line by line, whatever was done and however it is ordered.
class SameListTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void upNextIsNext(long seed) {
        Locale.setDefault(Locale.ENGLISH);
        Random random = new Random(seed);
        List<String> screen = new ArrayList<>();
        UpNextOrder order = UpNextOrder.values()[random.nextInt(UpNextOrder.values().length)];
        boolean favourites = random.nextInt(3) == 0;
        try (SqliteLibrary library = Fixtures.starter(folder)) {
            for (int i = 0; i < 12; i++) {
                library.apply(new Change.AddShows(List.of(Fixtures.weekly("Show " + i, 100 + i, LocalDate.of(2026, 11, 23).minusDays(random.nextInt(90)), 1 + random.nextInt(2),
                        1 + random.nextInt(9))), "file"));
            }
            List<ShowId> shows = new SqliteWatchlist(library).all().stream().map(row -> row.show()).toList();
            for (int i = 0; i < 60; i++) {
                act(random, library, shows.get(random.nextInt(shows.size())));
            }
            WatchlistViewModel list = new WatchlistViewModel(new VeiledRows(new SqliteWatchlist(library), new Veils(new SqliteSettings(library), Fixtures.CLOCK)::of), Background.inPlace(), Fixtures.CLOCK);
            UpNextViewModel upNext = new UpNextViewModel(list, Fixtures.CLOCK);
            list.load();
            upNext.foldedProperty().set(Set.of());
            upNext.filterProperty().set(new Filter(Set.of(), Set.of(), Set.of(), Set.of(), false, favourites));
            if (order == UpNextOrder.BY_HAND) {
                upNext.move(shows.get(3), shows.get(1));
            }
            upNext.orderProperty().set(order);
            KeptUpNext.of(upNext).forEach(new SqliteSettings(library)::put);
            upNext.items().forEach(item -> {
                switch (item) {
                    case Heading heading -> assertThat(heading.count()).isEqualTo((int) upNext.items().stream()
                            .filter(other -> other instanceof Entry entry && entry.section() == heading.section()).count());
                    case Entry entry -> screen.add(entry.section() + " " + entry.row().title() + " "
                            + (entry.row().next() == null ? "-" : entry.row().next().code() + " " + entry.row().next().left().count()));
                }
            });
        }
        StringWriter out = new StringWriter();
        String[] words = favourites ? new String[] {"next", "--json", "--favourites"} : new String[] {"next", "--json"};
        assertThat(new CommandLine(opening -> CommandLineTest.open(folder), Language.of(Locale.ENGLISH))
                .writingTo(new PrintWriter(out), new PrintWriter(new StringWriter())).run(words)).isZero();
        assertThat(out.toString().lines().map(SameListTest::line).toList()).isEqualTo(screen);
        assertThat(screen.isEmpty()).as("there is something to compare").isEqualTo(favourites && screen.isEmpty());
    }

    private static void act(Random random, SqliteLibrary library, ShowId show) {
        var episode = new SqliteNames(library).episode(show, 1, 1 + random.nextInt(6));
        switch (random.nextInt(9)) {
            case 0 -> library.apply(new Change.SetState(show, ShowState.values()[random.nextInt(5)]));
            case 1 -> library.apply(new Change.Hide(show, random.nextBoolean() ? new HiddenUntil.Wanted() : new HiddenUntil.Day(Fixtures.TODAY.plusDays(3))));
            case 2 -> library.apply(new Change.SetFavourite(show, true));
            case 8 -> {
                library.apply(new Change.WantSpecials(show, Specials.NEXT));
                if (new SqliteWatchlist(library).one(show).orElseThrow().seen().watched() > 0) {
                    begin(library, show);
                }
            }
            case 3 -> episode.ifPresent(id -> library.apply(new Change.SkipEpisodes(new Scope.One(id))));
            default -> episode.ifPresent(id -> library.apply(new Change.MarkWatched(new Scope.One(id),
                    new PlayTime.At(Fixtures.CLOCK.instant().minusSeconds(random.nextInt(9_000_000))))));
        }
    }

    /// Refused where all that is left is skipped or still to come.
    private static void begin(SqliteLibrary library, ShowId show) {
        try {
            library.apply(new Change.BeginPass(show));
        } catch (LibraryException e) {
            assertThat(e).hasMessageStartingWith("Nothing of this show can be watched again");
        }
    }

    private static String line(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            JsonNode next = json.get("next");
            return json.get("section").asText().toUpperCase(Locale.ROOT) + " " + json.get("title").asText() + " "
                    + (next.isNull() ? "-" : next.get("code").asText() + " " + next.get("left").asInt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
