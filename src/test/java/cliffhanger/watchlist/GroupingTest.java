package cliffhanger.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.airdate.AirDate;
import cliffhanger.language.Language;
import cliffhanger.library.Details;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Opinion;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.library.StatusEvent;
import cliffhanger.watchlist.WatchlistRow.About;
import cliffhanger.watchlist.WatchlistRow.Coming;
import cliffhanger.watchlist.WatchlistRow.LastEvent;
import cliffhanger.watchlist.WatchlistRow.Next;
import cliffhanger.watchlist.WatchlistRow.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupingTest {
    private final Grouping grouping = new Grouping(Fixtures.CLOCK);
    private final RowWords words = new RowWords(Fixtures.CLOCK, Language.of(Locale.ENGLISH));

    @Test
    void whatAirsTodayInMyZoneStandsUnderToday() {
        WatchlistRow tonight = row(coming("2026-11-22", "2026-11-23T02:00:00Z"));
        assertThat(grouping.of(tonight)).isEqualTo(Group.TODAY);
        assertThat(words.when(tonight)).isEqualTo("03:00");
        assertThat(words.detail(tonight)).isEqualTo("HBO");
    }

    @Test
    void sixDaysAwayIsThisWeekAndSevenIsComingBack() {
        WatchlistRow soon = row(coming("2026-11-29", null));
        assertThat(grouping.of(soon)).isEqualTo(Group.THIS_WEEK);
        assertThat(words.when(soon)).isEqualTo("in 6 days");
        assertThat(words.detail(soon)).isEqualTo("Sun 29 Nov");
        assertThat(grouping.of(row(coming("2026-11-30", null)))).isEqualTo(Group.COMING_BACK);
    }

    @Test
    void aWindowIsNeverADay() {
        WatchlistRow window = row(new Coming(2, null, null, AirDate.parse("2026-11"), null, false, false));
        assertThat(grouping.of(window)).isEqualTo(Group.COMING_BACK);
        assertThat(words.when(window)).isEqualTo("Nov 2026");
        assertThat(words.detail(window)).isEqualTo("announced");
    }

    @Test
    void anEstimateThatHasPassedIsOverdue() {
        WatchlistRow late = row(new Coming(2, null, null, AirDate.parse("2023-41"), null, true, false));
        assertThat(words.when(late)).isEqualTo("Jul–Dec 2023");
        assertThat(words.detail(late)).isEqualTo("overdue");
    }

    @Test
    void whatWaitsStandsUnderToWatch() {
        WatchlistRow waiting = row(about("A", null, Lifecycle.ENDED), new Progress(3, 9, 9, null, null, null),
                new Next(new EpisodeId(4), 1, 4, "Four", null, null, null, new WatchlistRow.Left(6, 0, 0, null, false)), null, null);
        assertThat(grouping.of(waiting)).isEqualTo(Group.TO_WATCH);
        assertThat(words.status(waiting)).isEqualTo("Next: S1E4 · Four");
        assertThat(words.when(waiting)).isEqualTo("6 to watch");
    }

    /// Nobody knows whether more has aired than the history told of.
    @Test
    void anImportedShowSaysNothingThatIsNotKnown() {
        WatchlistRow imported = row(about("A", null, Lifecycle.UNKNOWN, Details.TO_COME), new Progress(9, 9, 9, null, null, null), null, null, null);
        assertThat(grouping.of(imported)).isEqualTo(Group.DETAILS_TO_COME);
        assertThat(words.status(imported)).isEqualTo("Details to come · 9 episodes watched");
        assertThat(words.when(imported)).isEmpty();
        assertThat(words.detail(imported)).isEmpty();
        WatchlistRow unknown = row(about("B", null, Lifecycle.UNKNOWN, Details.NOT_FOUND), new Progress(0, 0, 0, null, null, null), null, null, null);
        assertThat(grouping.of(unknown)).isEqualTo(Group.NO_NEWS);
        assertThat(words.status(unknown)).isEqualTo("No details found");
    }

    @Test
    void aRenewedShowWithoutADateIsComingBack() {
        WatchlistRow renewed = row(about("A", "HBO", Lifecycle.RUNNING), new Progress(9, 9, 9, null, null, null), null, null,
                new LastEvent(StatusEvent.Kind.RENEWED, 2, "Freevee"));
        assertThat(grouping.of(renewed)).isEqualTo(Group.COMING_BACK);
        assertThat(words.status(renewed)).isEqualTo("S2 renewed · Freevee");
        assertThat(words.when(renewed)).isEqualTo("no date");
    }

    @Test
    void anEndedShowThatIsWatchedIsFinishedAndARunningOneHasNoNews() {
        WatchlistRow ended = plain("Dark", Lifecycle.ENDED);
        assertThat(grouping.of(ended)).isEqualTo(Group.FINISHED);
        assertThat(words.status(ended)).isEqualTo("Ended 2020 · all watched");
        assertThat(grouping.of(plain("Running", Lifecycle.RUNNING))).isEqualTo(Group.NO_NEWS);
    }

    @Test
    void rowsStandInOrderOfTimeThenTitle() {
        WatchlistRow tonight = row(coming("2026-11-23", null));
        WatchlistRow later = row(coming("2026-11-25", null));
        assertThat(grouping.arrange(List.of(plain("b", Lifecycle.ENDED), later, plain("A", Lifecycle.ENDED), tonight)).stream()
                        .map(Grouping.Placed::row)
                        .map(row -> row.coming() == null ? row.title() : row.coming().date().toString()))
                .containsExactly(tonight.coming().date().toString(), later.coming().date().toString(), "A", "b");
    }

    private static Coming coming(String date, String at) {
        return new Coming(2, 5, "Five", AirDate.parse(date), at == null ? null : Instant.parse(at), false, false);
    }

    private static WatchlistRow row(Coming coming) {
        return row(about("A", "HBO", Lifecycle.RUNNING), new Progress(9, 9, 19, null, null, null), null, coming, null);
    }

    private static WatchlistRow plain(String title, Lifecycle lifecycle) {
        return row(about(title, null, lifecycle), new Progress(9, 9, 9, LocalDate.of(2020, 6, 27), null, null), null, null, null);
    }

    private static About about(String title, String network, Lifecycle lifecycle) {
        return about(title, network, lifecycle, Details.KNOWN);
    }

    private static About about(String title, String network, Lifecycle lifecycle, Details details) {
        return new About(title, null, null, network, lifecycle, List.of(), null, false, details, lifecycle == Lifecycle.ENDED ? AirDate.parse("2020-07-03") : null);
    }

    private static WatchlistRow row(About about, Progress seen, Next next, Coming coming, LastEvent event) {
        return new WatchlistRow(
                new ShowId(1), about, seen, next, coming, event, new Opinion(ShowState.WATCHING, false, null), Instant.EPOCH, null, Set.of());
    }
}
