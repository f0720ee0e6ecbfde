package cliffhanger.app.window;

import cliffhanger.Fixtures;
import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.AirTime;
import cliffhanger.library.Episode;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Network;
import cliffhanger.library.Release;
import cliffhanger.library.Season;
import cliffhanger.library.Show;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.library.StatusEvent;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.show.EpisodeLine;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteShowPages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A library of somebody who has watched for years: some twenty shows of several lengths, networks and kinds, watched at many hours, a few
/// at once, a few nobody knows when; windows, forecasts and what nobody has dated to come.
final class BusyYear {
    private static final List<String> TITLES = List.of("Harbour Lights", "The Long Way to Lisbon", "Nightshift", "Undertow", "Kestrel", "Small Hours",
            "The Cartographers", "Salt & Iron", "Quiet Rooms", "Meridian", "Last Ferry", "Ashgrove", "Northbound", "The Lamplighter’s Daughter and Other Stories of the Coast",
            "Paper Moons", "Fault Lines", "Copper Hill", "The Understudy", "Wren", "Tenfold");
    private static final List<String> NETWORKS = List.of("HBO", "Netflix", "BBC One", "Apple TV+", "AMC");
    private static final List<List<String>> GENRES = List.of(List.of("Drama", "Crime"), List.of("Comedy"), List.of("Drama", "Science-Fiction"), List.of("Thriller"),
            List.of("Drama", "History"));

    private BusyYear() {}

    static void fill(SqliteLibrary library) {
        Random random = new Random(5);
        List<ShowFacts> shows = new ArrayList<>();
        for (int i = 0; i < TITLES.size(); i++) {
            shows.add(show(i, random));
        }
        library.apply(new Change.AddShows(shows, "test"));
        for (int i = 0; i < TITLES.size(); i++) {
            watch(library, Fixtures.show(library, TITLES.get(i)), i, random);
        }
        library.apply(new Change.SetState(Fixtures.show(library, "Copper Hill"), ShowState.DROPPED));
        library.apply(new Change.SetFavourite(Fixtures.show(library, "Meridian"), true));
    }

    private static ShowFacts show(int i, Random random) {
        int seasons = 1 + i % 4;
        int length = 6 + i % 5;
        LocalDate last = Fixtures.TODAY.minusWeeks(i % 3 == 0 ? 3 : 8 + 3L * i).plusDays(i * 3 % 7);
        boolean over = i % 6 == 5;
        List<Episode> episodes = new ArrayList<>();
        for (int s = 1; s <= seasons; s++) {
            for (int e = 1; e <= length; e++) {
                LocalDate day = last.minusWeeks((seasons - s) * 52L + i % 9 * (seasons - s)).plusWeeks(i % 4 == 3 ? 0 : e - 1);
                boolean streams = i % 5 == 1 || i % 5 == 3;
                episodes.add(new Episode(s, e, Episode.Kind.REGULAR, "Part " + e, AirDate.of(day),
                        streams ? null : new AirTime(day.atTime(LocalTime.of(20 + i % 3, 0)).atZone(Fixtures.ZONE).toInstant(), Fixtures.ZONE), 25 + 10 * (i % 4), null,
                        i * 1000L + s * 100L + e));
            }
        }
        Show show = Show.builder(TITLES.get(i)).genres(GENRES.get(i % 5)).lifecycle(over ? Lifecycle.ENDED : Lifecycle.RUNNING).runtimeMinutes(25 + 10 * (i % 4))
                .premiered(AirDate.of(episodes.getFirst().airDate().earliest()))
                .network(new Network(NETWORKS.get(i % 5), "US", Fixtures.ZONE, i % 5 == 1 || i % 5 == 3)).externalIds(Map.of("tvmaze", String.valueOf(900 + i))).build();
        ShowFacts.Builder facts = ShowFacts.builder(show).episodes(episodes);
        String window = switch (i) {
            case 4 -> "2026-11-24/2026-12-02";
            case 7 -> "2027-21";
            case 10 -> "2027";
            case 13 -> "2026-12";
            default -> null;
        };
        if (window != null) {
            facts.seasons(List.of(new Season(seasons + 1, null, null, new Release(AirDate.parse(window), Release.Confidence.ANNOUNCED, null, null), null)));
        } else if (i == 16) {
            facts.seasons(List.of(new Season(seasons + 1, null, null, null, null)));
        }
        if (i % 4 == 2 || window != null || i == 16) {
            facts.events(List.of(new StatusEvent(StatusEvent.Kind.RENEWED, seasons + 1, AirDate.parse("2026-09"), null, null, null)));
        } else if (over && i % 2 == 1) {
            facts.events(List.of(new StatusEvent(StatusEvent.Kind.CANCELLED, null, AirDate.parse("2026-05"), null, null, null)));
        }
        return facts.build();
    }

    private static void watch(SqliteLibrary library, ShowId show, int i, Random random) {
        if (i == 18 || i == 19) {
            // Planned: nothing of it is watched.
            return;
        }
        if (i == 17) {
            library.apply(new Change.MarkWatched(new Scope.WholeShow(show), new PlayTime.At(Fixtures.CLOCK.instant().minusSeconds(9_000_000))));
            return;
        }
        int left = i % 3 == 0 ? 0 : i % 5;
        SqliteShowPages pages = new SqliteShowPages(library);
        List<EpisodeLine> aired = pages.show(show).orElseThrow().tabs().stream()
                .flatMap(tab -> pages.season(tab.id()).orElseThrow().episodes().stream())
                .filter(line -> line.date() != null && line.date().latest().isBefore(Fixtures.TODAY))
                .toList();
        for (int e = 0; e < aired.size() - left; e++) {
            LocalDate day = aired.get(e).date().latest().plusDays(random.nextInt(3));
            Instant at = day.atTime(19 + random.nextInt(4), random.nextInt(60)).atZone(Fixtures.ZONE).toInstant();
            library.apply(new Change.MarkWatched(new Scope.One(aired.get(e).id()),
                    new PlayTime.At(at.isAfter(Fixtures.CLOCK.instant()) ? Fixtures.CLOCK.instant().minusSeconds(3600) : at)));
        }
    }
}
