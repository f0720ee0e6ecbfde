package cliffhanger.app.window;

import cliffhanger.Fixtures;
import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.AirTime;
import cliffhanger.library.Episode;
import cliffhanger.library.HiddenUntil;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Network;
import cliffhanger.library.Show;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.library.history.EpisodeRef;
import cliffhanger.library.history.HistoryItem;
import cliffhanger.library.history.ImportListener;
import cliffhanger.library.history.ImportTarget;
import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.WatchHistory;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteNames;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Libraries as somebody has them on an evening, on Monday 23 November 2026 at noon.
enum Evening {
    /// Something under each heading.
    FULL {
        @Override
        void fill(SqliteLibrary library) {
            tonight(library);
            ShowId severance = show(library, "Severance", "Apple TV+", 47, "Good News About Hell", "Half Loop", "In Perpetuity",
                    "The You You Are", "Trojan's Horse", "Attila", "Chikhai Bardo");
            watched(library, severance, Instant.parse("2026-11-21T20:00:00Z"), 1, 2, 4);
            ShowId bear = show(library, "The Bear", "Disney+", 31, "Groundhogs", "Soubise", "Scallop");
            watched(library, bear, Instant.parse("2026-11-20T20:00:00Z"), 1);
            ShowId longest = show(library, "The Remarkably Long and Winding Title of a Show That Nobody Could Ever Remember, Part One",
                    "The Network With the Longest Name of All Networks", 62, "An Episode That Is Called by the Longest Name That Anybody Could Think Of", "B", "C");
            watched(library, longest, Instant.parse("2026-11-19T20:00:00Z"), 1);
            ShowId old = show(library, "Left Alone", "NBC", 42, "One", "Two", "Three");
            watched(library, old, Instant.parse("2025-01-19T20:00:00Z"), 1);
            show(library, "Some Day", "BBC One", 58, "One", "Two");
            show(library, "Another Day", "BBC Two", 28, "One", "Two");
            ShowId hidden = show(library, "Put Away", "Hulu", 50, "One", "Two", "Three");
            watched(library, hidden, Instant.parse("2026-11-18T20:00:00Z"), 1);
            library.apply(new Change.Hide(hidden, new HiddenUntil.Day(Fixtures.TODAY.plusDays(7))));
        }
    },
    /// All that aired is watched, one airs tonight next week, and some are planned.
    CAUGHT_UP {
        @Override
        void fill(SqliteLibrary library) {
            ShowId done = show(library, "Severance", "Apple TV+", 47, "One", "Two");
            library.apply(new Change.MarkWatched(new Scope.WholeShow(done), new PlayTime.Now()));
            library.apply(new Change.AddShows(List.of(Fixtures.weekly("The Lighthouse Keepers", 901, LocalDate.of(2026, 12, 2), 1, 8)), "file"));
            ShowId coming = Fixtures.show(library, "The Lighthouse Keepers");
            library.apply(new Change.SetState(coming, ShowState.WATCHING));
            show(library, "Some Day", "BBC One", 58, "One", "Two");
            show(library, "Another Day", "BBC Two", 28, "One", "Two");
            show(library, "The Remarkably Long and Winding Title of a Show That Nobody Could Ever Remember", "NBC", 42, "One", "Two");
        }
    },
    EMPTY {
        @Override
        void fill(SqliteLibrary library) {
            // As it is.
        }
    },
    ALL_HIDDEN {
        @Override
        void fill(SqliteLibrary library) {
            for (String title : List.of("Severance", "The Bear")) {
                ShowId hidden = show(library, title, "Hulu", 50, "One", "Two", "Three");
                watched(library, hidden, Instant.parse("2026-11-18T20:00:00Z"), 1);
                library.apply(new Change.Hide(hidden, new HiddenUntil.Wanted()));
            }
        }
    },
    /// After an import, before anything more is known.
    DETAILS_TO_COME {
        @Override
        void fill(SqliteLibrary library) {
            List<ShowRef> shows = IntStream.range(0, 12).mapToObj(i -> new ShowRef("Harbour " + i, null, Map.of("thetvdb", String.valueOf(9000 + i)))).toList();
            library.apply(new Change.ImportHistory(new WatchHistory() {
                @Override
                public String keeper() {
                    return "Test";
                }

                @Override
                public void read(Receiver receiver) {
                    shows.forEach(show -> receiver.keep(new HistoryItem.Watched(show, new EpisodeRef(1, 1, null, Map.of()),
                            Instant.parse("2024-05-06T20:15:00Z"), 0)));
                    receiver.reached(1);
                }
            }, ref -> new ImportTarget.New(shows.indexOf(ref), Show.builder(String.valueOf(ref.title())).externalIds(ref.ids()).build()), false,
                    ImportListener.NONE));
        }
    };

    /// Fills an empty library.
    abstract void fill(SqliteLibrary library);

    private static void tonight(SqliteLibrary library) {
        List<Episode> episodes = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            LocalDate day = Fixtures.TODAY.plusWeeks(number - 3L);
            episodes.add(new Episode(6, number, Episode.Kind.REGULAR, "Part " + number, AirDate.of(day),
                    new AirTime(day.atTime(LocalTime.of(21, 0)).atZone(Fixtures.ZONE).toInstant(), Fixtures.ZONE), 50, null, null));
        }
        ShowId show = add(library, "Slow Horses", "Apple TV+", 50, episodes);
        watched(library, show, 6, Instant.parse("2026-11-16T22:00:00Z"), 1, 2);
    }

    /// With one season that ended three days ago.
    static ShowId show(SqliteLibrary library, String title, String network, int minutes, String... names) {
        List<Episode> episodes = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            episodes.add(new Episode(2, i + 1, Episode.Kind.REGULAR, names[i],
                    AirDate.of(title.equals("Left Alone") ? LocalDate.of(2024, 12, 1).plusDays(i) : Fixtures.TODAY.minusDays(3L + 7L * (names.length - 1 - i))),
                    null, minutes, null, null));
        }
        return add(library, title, network, minutes, episodes);
    }

    private static ShowId add(SqliteLibrary library, String title, String network, int minutes, List<Episode> episodes) {
        Show show = Show.builder(title).lifecycle(Lifecycle.RUNNING).runtimeMinutes(minutes)
                .network(new Network(network, "US", Fixtures.NEW_YORK, true)).build();
        return library.apply(new Change.AddShows(List.of(ShowFacts.builder(show).episodes(episodes).build()), "file")).shows().iterator().next();
    }

    private static void watched(SqliteLibrary library, ShowId show, Instant at, int... numbers) {
        watched(library, show, 2, at, numbers);
    }

    private static void watched(SqliteLibrary library, ShowId show, int season, Instant at, int... numbers) {
        for (int number : numbers) {
            library.apply(new Change.MarkWatched(new Scope.One(new SqliteNames(library).episode(show, season, number).orElseThrow()), new PlayTime.At(at)));
        }
    }
}
