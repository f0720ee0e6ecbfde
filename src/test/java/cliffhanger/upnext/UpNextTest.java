package cliffhanger.upnext;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.airdate.AirDate;
import cliffhanger.language.Language;
import cliffhanger.library.Details;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.HiddenUntil;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Opinion;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.upnext.UpNext.Placed;
import cliffhanger.watchlist.WatchlistRow;
import cliffhanger.watchlist.WatchlistRow.About;
import cliffhanger.watchlist.WatchlistRow.Coming;
import cliffhanger.watchlist.WatchlistRow.Left;
import cliffhanger.watchlist.WatchlistRow.Next;
import cliffhanger.watchlist.WatchlistRow.Progress;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Who waits, where, and in which order; it is noon of Monday 23 November 2026 in Berlin.
class UpNextTest {
    private final UpNextWords words = new UpNextWords(Fixtures.CLOCK, Language.of(Locale.ENGLISH));

    private static final class Made {
        private final String title;
        private ShowState state = ShowState.WATCHING;
        private int watched = 1;
        private @Nullable Instant played = Instant.parse("2026-11-20T20:00:00Z");
        private @Nullable LocalDate aired = LocalDate.of(2026, 11, 20);
        private @Nullable Coming coming;
        private @Nullable HiddenUntil hidden;
        private @Nullable Next next = next(new Left(2, 100, 0, null, false));

        Made(String title) {
            this.title = title;
        }

        static Next next(Left left) {
            return new Next(new EpisodeId(5), 2, 5, "Trojan's Horse", LocalDate.of(2026, 11, 20), null, 47, left);
        }

        WatchlistRow row() {
            return new WatchlistRow(new ShowId(title.hashCode() & 0xffff),
                    new About(title, null, null, "Apple TV+", Lifecycle.RUNNING, List.of(), null, false, Details.KNOWN, null),
                    new Progress(watched, watched + 2, watched + 2, aired, played, null), next, coming, null, new Opinion(state, false, null),
                    Instant.parse("2026-01-01T00:00:00Z"), hidden, Set.of());
        }
    }

    private static Made show(String title, Consumer<Made> how) {
        Made made = new Made(title);
        how.accept(made);
        return made;
    }

    private static List<String> arrange(UpNextOrder order, Clock clock, Made... shows) {
        return new UpNext(clock, order, List.of()).arrange(Arrays.stream(shows).map(Made::row).toList()).stream()
                .map(placed -> placed.section() + " " + placed.row().title()).toList();
    }

    private static List<String> arrange(Made... shows) {
        return arrange(UpNextOrder.LATELY, Fixtures.CLOCK, shows);
    }

    @Test
    void whoWaitsStandsUnderItsHeading() {
        assertThat(arrange(
                show("Watching", m -> {}),
                show("Planned and begun", m -> m.state = ShowState.PLANNED),
                show("Planned", m -> {
                    m.state = ShowState.PLANNED;
                    m.watched = 0;
                    m.played = null;
                }),
                show("Paused", m -> m.state = ShowState.PAUSED),
                show("Dropped", m -> m.state = ShowState.DROPPED),
                show("Finished", m -> m.state = ShowState.FINISHED),
                show("Caught up", m -> m.next = null),
                show("Hidden", m -> m.hidden = new HiddenUntil.Wanted()),
                show("Old", m -> {
                    m.played = Instant.parse("2026-10-01T20:00:00Z");
                    m.aired = LocalDate.of(2026, 10, 1);
                }))).containsExactly("WATCH Planned and begun", "WATCH Watching", "RESTING Old", "NOT_STARTED Planned", "HIDDEN Hidden");
    }

    /// Forty-five days, to the second of the play and the day of the airing.
    @Test
    void restingIsNoPlayAndNothingAired() {
        assertThat(arrange(
                show("Played just within", m -> {
                    m.played = Fixtures.CLOCK.instant().minusSeconds(45 * 86_400);
                    m.aired = LocalDate.of(2020, 1, 1);
                }),
                show("Played before", m -> {
                    m.played = Fixtures.CLOCK.instant().minusSeconds(45 * 86_400 + 1);
                    m.aired = LocalDate.of(2020, 1, 1);
                }),
                show("Aired since", m -> {
                    m.played = Instant.parse("2020-01-01T00:00:00Z");
                    m.aired = LocalDate.of(2026, 11, 10);
                }),
                show("Nobody knows when", m -> {
                    m.played = null;
                    m.aired = LocalDate.of(2026, 11, 22);
                })))
                .containsExactly("WATCH Nobody knows when", "WATCH Aired since", "WATCH Played just within", "RESTING Played before");
    }

    /// By the user's day: what airs at half past midnight is tomorrow's.
    @Test
    void tonightIsLaterToday() {
        assertThat(arrange(
                show("Late", m -> m.coming = coming("2026-11-23T22:30:00Z")),
                show("After midnight", m -> m.coming = coming("2026-11-23T23:30:00Z")),
                show("Early", m -> {
                    m.coming = coming("2026-11-23T17:00:00Z");
                    m.next = null;
                }),
                show("Planned", m -> {
                    m.coming = coming("2026-11-23T18:00:00Z");
                    m.next = null;
                    m.state = ShowState.PLANNED;
                }),
                show("Hidden", m -> {
                    m.coming = coming("2026-11-23T18:00:00Z");
                    m.hidden = new HiddenUntil.Wanted();
                })))
                .containsExactly("TONIGHT Early", "TONIGHT Planned", "TONIGHT Late", "WATCH After midnight", "WATCH Late", "HIDDEN Hidden");
    }

    @Test
    void theOrderIsAsChosen() {
        Made[] shows = {
            show("A", m -> {
                m.played = Instant.parse("2026-11-21T20:00:00Z");
                m.aired = LocalDate.of(2026, 11, 1);
                m.next = Made.next(new Left(9, 450, 0, null, false));
            }),
            show("B", m -> {
                m.played = Instant.parse("2026-11-01T20:00:00Z");
                m.aired = LocalDate.of(2026, 11, 22);
                m.next = Made.next(new Left(3, 0, 0, null, false));
            }),
            show("C", m -> {
                m.played = Instant.parse("2026-11-10T20:00:00Z");
                m.aired = LocalDate.of(2026, 11, 8);
                m.next = Made.next(new Left(1, 60, 0, null, false));
            })
        };
        assertThat(arrange(UpNextOrder.LATELY, Fixtures.CLOCK, shows)).containsExactly("WATCH B", "WATCH A", "WATCH C");
        assertThat(arrange(UpNextOrder.WATCHED, Fixtures.CLOCK, shows)).containsExactly("WATCH A", "WATCH C", "WATCH B");
        assertThat(arrange(UpNextOrder.AIRED, Fixtures.CLOCK, shows)).containsExactly("WATCH B", "WATCH C", "WATCH A");
        assertThat(arrange(UpNextOrder.SHORTEST, Fixtures.CLOCK, shows)).containsExactly("WATCH C", "WATCH A", "WATCH B");
        List<Placed> byHand = new UpNext(Fixtures.CLOCK, UpNextOrder.BY_HAND, List.of(shows[2].row().show(), shows[0].row().show()))
                .arrange(Arrays.stream(shows).map(Made::row).toList());
        assertThat(byHand).extracting(placed -> placed.row().title()).containsExactly("C", "A", "B");
        assertThat(UpNext.total(byHand)).isEqualTo(new UpNext.Total(3, 13, 510, true));
    }

    @Test
    void aRowSaysWhatItIs() {
        WatchlistRow row = show("Severance", m -> m.next = Made.next(new Left(3, 141, 1, new EpisodeId(3), false))).row();
        assertThat(words.episode(row, Section.WATCH)).isEqualTo("S2E5 · Trojan's Horse");
        assertThat(words.where(row, Section.WATCH)).isEqualTo("47 min · Apple TV+");
        assertThat(words.detail(row, Section.WATCH)).isEqualTo("aired Fri · 3 left · 2 h 21 min");
        assertThat(words.earlier(row)).isEqualTo("1 earlier not watched");
        assertThat(words.spoken(new UpNextItem.Entry(row, Section.WATCH, null, false, null)))
                .isEqualTo("Severance. S2E5 · Trojan's Horse. 47 min · Apple TV+. aired Fri · 3 left · 2 h 21 min. 1 earlier not watched");
        WatchlistRow tonight = show("Slow Horses", m -> m.coming = coming("2026-11-23T20:00:00Z")).row();
        assertThat(words.detail(tonight, Section.TONIGHT)).isEqualTo("airs 21:00 · in 9 h");
        assertThat(words.total(new UpNext.Total(14, 212, 7300, true))).isEqualTo("14 shows · 212 episodes · about 5 days");
        assertThat(words.total(new UpNext.Total(1, 1, 47, true))).isEqualTo("1 show · 1 episode · about 1 h");
        assertThat(words.total(new UpNext.Total(0, 0, 0, true))).isEmpty();
        assertThat(words.until(new HiddenUntil.SeasonOut(2))).isEqualTo("until season 2 is out in full");
    }

    private static Coming coming(String at) {
        return new Coming(6, 3, "Footprints", AirDate.of(LocalDate.ofInstant(Instant.parse(at), Fixtures.ZONE)), Instant.parse(at), false, false);
    }
}
