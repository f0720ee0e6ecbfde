package cliffhanger.starter;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.AirTime;
import cliffhanger.airdate.Precision;
import cliffhanger.library.Episode;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Release;
import cliffhanger.library.Season;
import cliffhanger.library.Show;
import cliffhanger.library.ShowFacts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Moves a sample to these days, so that somebody who looks around sees what the program is for: all its dates by as many days.
final class AroundToday {
    private static final LocalTime EVENING = LocalTime.of(21, 0);

    private final Clock clock;
    private final LocalDate today;

    /// @param clock the time, with the user's zone
    AroundToday(Clock clock) {
        this.clock = clock;
        today = LocalDate.now(clock);
    }

    /// Has an episode air so many days from now; on the day itself in the evening where that is still to come, and else at no hour.
    ///
    /// @param code as in "S4E3"
    ShowFacts airing(ShowFacts facts, String code, int days) {
        Episode first = facts.episodes().stream().filter(episode -> episode.code().equals(code)).findFirst().orElseThrow();
        long by = ChronoUnit.DAYS.between(Objects.requireNonNull(first.airDate()).earliest(), today.plusDays(days));
        List<Episode> episodes = facts.episodes().stream()
                .map(episode -> moved(episode, by, days == 0 && episode.code().equals(code)))
                .toList();
        List<Season> seasons = facts.seasons().stream()
                .map(season -> new Season(
                        season.number(), season.name(), season.episodeOrder(), moved(season.release(), by), season.network(), season.overview()))
                .toList();
        Show show = facts.show().toBuilder().premiered(moved(facts.show().premiered(), by)).ended(null).lifecycle(Lifecycle.RUNNING).build();
        return facts.toBuilder(show).seasons(seasons).episodes(episodes).build();
    }

    /// Has a season to come within this month and the next.
    ShowFacts opening(ShowFacts facts, int season) {
        YearMonth month = YearMonth.from(today);
        List<Season> seasons = new ArrayList<>(facts.seasons());
        seasons.add(new Season(season, null, null,
                new Release(AirDate.parse(month + "/" + month.plusMonths(1)), Release.Confidence.ANNOUNCED, null, facts.source()), null));
        return facts.toBuilder().seasons(seasons).build();
    }

    private Episode moved(Episode episode, long by, boolean tonight) {
        AirTime time = tonight ? tonight() : moved(episode.airTime(), by);
        return new Episode(
                episode.season(), episode.number(), episode.kind(), episode.title(), moved(episode.airDate(), by), time,
                episode.runtimeMinutes(), episode.summary(), episode.externalId());
    }

    private @Nullable AirTime tonight() {
        Instant evening = today.atTime(EVENING).atZone(clock.getZone()).toInstant();
        return evening.isAfter(clock.instant()) ? new AirTime(evening, clock.getZone()) : null;
    }

    private static @Nullable AirTime moved(@Nullable AirTime time, long by) {
        return time == null ? null : new AirTime(time.instant().atZone(time.zone()).plusDays(by).toInstant(), time.zone());
    }

    private static @Nullable Release moved(@Nullable Release release, long by) {
        return release == null ? null
                : new Release(Objects.requireNonNull(moved(release.date(), by)), release.confidence(), release.wording(), release.source());
    }

    /// One that is no day stays: a year that moves by days is none.
    private static @Nullable AirDate moved(@Nullable AirDate date, long by) {
        return date == null || date.precision() != Precision.DAY ? date : AirDate.of(date.earliest().plusDays(by));
    }
}
