package cliffhanger.show;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.Cadence;
import cliffhanger.airdate.Forecast;
import cliffhanger.airdate.Forecaster;
import cliffhanger.library.Network;
import cliffhanger.library.Release;
import cliffhanger.library.RenewalStatus;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which seasons get a forecast, and from what: one that is promised or may be expected, of which no day is announced and
/// nothing has aired. A show that is over gets none.
public final class Forecasts {
    private final Forecaster forecaster = new Forecaster();

    /// What is known of a show to tell by.
    ///
    /// @param network null where none is known
    /// @param tabs    its seasons by number; counts of what was watched are not looked at
    public record Past(RenewalStatus standing, @Nullable Network network, List<SeasonTab> tabs) {
        /// What a page knows.
        public static Past of(ShowPage page) {
            return new Past(page.standing(), page.show().network(), page.tabs());
        }

        private Optional<SeasonTab> tab(int season) {
            return tabs.stream().filter(tab -> tab.number() == season).findFirst();
        }
    }

    /// The season after the last that came; empty for a show of which no premiere is known to the day.
    public static Optional<Integer> nextSeason(Past show, LocalDate today) {
        return show.tabs().stream().filter(tab -> premiere(tab, today) != null).map(SeasonTab::number).reduce((a, b) -> b).map(last -> last + 1);
    }

    /// The forecast of a season.
    ///
    /// @param season its number; it may be one that has no page yet
    public Optional<Forecast> of(Past show, int season, LocalDate today) {
        Optional<SeasonTab> tab = show.tab(season);
        boolean came = tab.isPresent() && (tab.get().aired() > 0 || premiere(tab.get(), today) != null);
        boolean dated = tab.isPresent() && (tab.get().began() != null || isSettled(tab.get().release(), today));
        if (came || dated || !mayCome(show.standing())) {
            return Optional.empty();
        }
        Deque<LocalDate> run = new ArrayDeque<>();
        for (int number = season - 1; number > 0; number--) {
            LocalDate premiere = show.tab(number).map(other -> premiere(other, today)).orElse(null);
            if (premiere == null || (!run.isEmpty() && !premiere.isBefore(run.getFirst()))) {
                break;
            }
            run.addFirst(premiere);
        }
        return run.isEmpty() ? Optional.empty() : forecaster.forecast(cadence(show, tab.orElse(null), List.copyOf(run)), seen(show, season, today));
    }

    /// Whether a show that stands so is promised or may be expected to come back.
    public static boolean mayCome(RenewalStatus standing) {
        return standing.isComingBack() || standing == RenewalStatus.RUNNING;
    }

    /// Whether a day is announced, or a window that has passed: nothing is known of why, and the past does not tell.
    private static boolean isSettled(@Nullable Release release, LocalDate today) {
        return release != null && release.confidence() == Release.Confidence.ANNOUNCED
                && (isDay(release) || release.date().latest().isBefore(today));
    }

    private static boolean isDay(Release release) {
        return release.confidence() == Release.Confidence.ANNOUNCED && release.date() instanceof AirDate.Day;
    }

    private static Cadence cadence(Past show, @Nullable SeasonTab tab, List<LocalDate> premieres) {
        Network network = show.network();
        String moved = tab == null ? null : tab.network();
        String name = moved == null && network != null ? network.name() : moved;
        return new Cadence(premieres, name, network != null && network.streaming());
    }

    /// The day on which a season came, where it is known to the day.
    private static @Nullable LocalDate premiere(SeasonTab tab, LocalDate today) {
        Release release = tab.release();
        LocalDate day = release != null && isDay(release) ? release.date().latest() : tab.began();
        return day == null || day.isAfter(today) ? null : day;
    }

    /// There was no premiere up to today, nor while the last season is on.
    private static LocalDate seen(Past show, int season, LocalDate today) {
        return show.tab(season - 1).map(SeasonTab::ended).filter(day -> day.isAfter(today)).orElse(today);
    }
}
