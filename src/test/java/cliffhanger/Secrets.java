package cliffhanger;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.AirTime;
import cliffhanger.library.Credit;
import cliffhanger.library.Episode;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Overview;
import cliffhanger.library.Picture;
import cliffhanger.library.Prediction;
import cliffhanger.library.Recap;
import cliffhanger.library.Season;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.ShowId;
import cliffhanger.library.StatusEvent;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteNames;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A library in which all that may give something away says so, each secret by a name of its own: "XSPOILERX-title-S2E4".
public final class Secrets {
    /// Each secret in a text.
    public static final Pattern SECRET = Pattern.compile("XSPOILERX-\\w+-\\w+");

    /// What the next episode is called, which is shown unless the veil is strict.
    public static final String NEXT = "XSPOILERX-title-S2E3";

    /// What tonight's is called, of a show of which all else is watched.
    public static final String TONIGHT = "XSPOILERX-title-S1E2";

    public static final String SHOW = "Harbour Lights";

    private Secrets() {}

    /// Two seasons are out, the second half watched; the third is announced.
    public static ShowId fill(SqliteLibrary library) {
        List<Episode> episodes = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            episodes.add(episode(1, number, LocalDate.of(2025, 3, number), true));
        }
        for (int number = 1; number <= 6; number++) {
            episodes.add(episode(2, number, LocalDate.of(2026, 10, number), number <= 2));
        }
        episodes.add(new Episode(2, null, Episode.Kind.SPECIAL, "XSPOILERX-title-special", AirDate.of(LocalDate.of(2026, 11, 1)), null, 20,
                "XSPOILERX-summary-special", null));
        episodes.add(episode(3, 1, LocalDate.of(2027, 1, 8), false));
        episodes.add(episode(3, 2, LocalDate.of(2027, 1, 15), false));
        ShowFacts known = Fixtures.show(SHOW, 77, Lifecycle.RUNNING, List.of());
        ShowId show = library.apply(new Change.AddShows(List.of(known.toBuilder()
                .episodes(episodes)
                .seasons(List.of(new Season(3, null, 2, null, null, new Overview("XSPOILERX-overview-S3", null))))
                .credits(List.of(
                        new Credit("Ada Quay", "Keeper", Credit.Role.MAIN, null),
                        new Credit("XSPOILERX-guest-S2", "XSPOILERX-part-S2", Credit.Role.GUEST, 2),
                        new Credit("XSPOILERX-later-S3", "XSPOILERX-part-S3", Credit.Role.MAIN, 3)))
                .recaps(List.of(new Recap(2, "XSPOILERX-recap-S2", null)))
                .predictions(List.of(new Prediction(3, "XSPOILERX-prediction-S3", null), new Prediction(2, "XSPOILERX-prediction-S2", null)))
                .events(List.of(new StatusEvent(StatusEvent.Kind.RENEWED, 3, AirDate.of(LocalDate.of(2026, 11, 2)), "XSPOILERX-outlook-S3", null, null)))
                .pictures(List.of(new Picture(null, 204L, null, "https://example.org/XSPOILERX-still-S2E4.png")))
                .build()), "file")).shows().iterator().next();
        library.apply(new Change.AddShows(List.of(Fixtures.show("Night Watch", 78, Lifecycle.RUNNING, List.of(
                episode(1, 1, LocalDate.of(2026, 11, 16), true), episode(1, 2, Fixtures.TODAY, false)))), "file"));
        for (String code : List.of("1-1", "1-2", "1-3", "2-1", "2-2")) {
            watch(library, show, Integer.parseInt(code.substring(0, 1)), Integer.parseInt(code.substring(2)));
        }
        watch(library, Fixtures.show(library, "Night Watch"), 1, 1);
        for (int number : new int[] {3, 4}) {
            library.apply(new Change.WriteNote(new Subject.OnEpisode(id(library, show, 2, number)), "XSPOILERX-note-S2E" + number, null));
        }
        return show;
    }

    public static EpisodeId id(SqliteLibrary library, ShowId show, int season, int number) {
        return new SqliteNames(library).episode(show, season, number).orElseThrow();
    }

    public static void watch(SqliteLibrary library, ShowId show, int season, int number) {
        library.apply(new Change.MarkWatched(new Scope.One(id(library, show, season, number)),
                new PlayTime.At(Instant.parse("2026-11-20T20:00:00Z").plusSeconds(season * 60L + number))));
    }

    /// All secrets in a text.
    public static Stream<String> in(String text) {
        return SECRET.matcher(text).results().map(found -> found.group());
    }

    private static Episode episode(int season, int number, LocalDate day, boolean watched) {
        String code = "S" + season + "E" + number;
        return new Episode(season, number, Episode.Kind.REGULAR, watched ? "Seen " + code : "XSPOILERX-title-" + code, AirDate.of(day),
                day.equals(Fixtures.TODAY) ? new AirTime(day.atTime(LocalTime.of(21, 0)).atZone(Fixtures.ZONE).toInstant(), Fixtures.ZONE) : null, 50,
                watched ? "Told of " + code : "XSPOILERX-summary-" + code, season * 100L + number);
    }
}
