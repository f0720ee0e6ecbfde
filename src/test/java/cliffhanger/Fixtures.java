package cliffhanger;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.AirTime;
import cliffhanger.library.Episode;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Network;
import cliffhanger.library.Show;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.ShowId;
import cliffhanger.library.change.Change;
import cliffhanger.starter.StarterLibrary;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteNames;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Shows and libraries to test with.
public final class Fixtures {
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    /// Monday 23 November 2026, noon in Berlin.
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), ZONE);

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Fixtures() {}

    public static SqliteLibrary empty(Path folder) {
        return SqliteLibrary.open(folder, CLOCK);
    }

    /// A library as the first run leaves it.
    public static SqliteLibrary starter(Path folder) {
        SqliteLibrary library = empty(folder);
        library.apply(new Change.PlaceSamples(StarterLibrary.samples(), true));
        return library;
    }

    /// The show of this title.
    public static ShowId show(SqliteLibrary library, String title) {
        return new SqliteNames(library).shows(title).getFirst().id();
    }

    /// A show with seasons of weekly episodes at 21:00 in New York.
    public static ShowFacts weekly(String title, int id, LocalDate first, int seasons, int episodes) {
        List<Episode> all = new ArrayList<>();
        for (int s = 1; s <= seasons; s++) {
            for (int e = 1; e <= episodes; e++) {
                LocalDate day = first.plusYears(s - 1).plusWeeks(e - 1);
                all.add(new Episode(s, e, Episode.Kind.REGULAR, "Part " + e, AirDate.of(day),
                        new AirTime(day.atTime(LocalTime.of(21, 0)).atZone(NEW_YORK).toInstant(), NEW_YORK), 50, null,
                        id * 1000L + s * 100L + e));
            }
        }
        return show(title, id, Lifecycle.RUNNING, all);
    }

    public static ShowFacts show(String title, int id, Lifecycle lifecycle, List<Episode> episodes) {
        Show show = Show.builder(title)
                .genres(List.of("Drama"))
                .lifecycle(lifecycle)
                .runtimeMinutes(50)
                .network(new Network("HBO", "US", NEW_YORK, false))
                .externalIds(Map.of("tvmaze", String.valueOf(id)))
                .build();
        return ShowFacts.builder(show)
                .episodes(episodes)
                .build();
    }
}
