package cliffhanger.refresh;

import cliffhanger.airdate.AirDate;
import cliffhanger.library.Season;
import cliffhanger.library.Show;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.Source;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Fits what one service says into what another has counted. Services number seasons differently, by year or by run, and have
/// no ids of seasons in common; what tells a season is the day on which it began, and only then its number. Pure.
final class Additions {
    /// Two services may name the day here and there of the date line.
    private static final long SAME = 2;

    /// Seasons of the same number that began further apart are not the same.
    private static final long NEAR = 60;

    private Additions() {}

    /// The facts with seasons numbered as the library counts them, those that it does not know left out, and without dates and
    /// episodes, which the library has from elsewhere.
    static ShowFacts to(Held held, ShowFacts facts) {
        List<Season> seasons = facts.seasons().stream()
                .map(season -> number(held, season).map(number -> new Season(number, null, null, null, null, season.overview())).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        Source source = facts.source();
        Show show = Show.builder(held.title()).externalIds(facts.show().externalIds()).build();
        return ShowFacts.builder(show)
                .seasons(seasons)
                .offers(facts.offers())
                .ratings(facts.ratings())
                .source(source)
                .build();
    }

    private static Optional<Integer> number(Held held, Season season) {
        AirDate date = season.release() == null ? null : season.release().date();
        Optional<Integer> begun = held.releases().entrySet().stream()
                .filter(entry -> apart(entry.getValue().date(), date) <= SAME)
                .map(Map.Entry::getKey)
                .findFirst();
        return begun.or(() -> Optional.of(season.number())
                .filter(number -> held.releases().containsKey(number))
                .filter(number -> {
                    Held.Season known = held.releases().get(number);
                    return known == null || known.date() == null || date == null || apart(known.date(), date) <= NEAR;
                }));
    }

    /// Days; as far as can be where one is not known to the day.
    private static long apart(@Nullable AirDate a, @Nullable AirDate b) {
        if (a == null || b == null || !a.earliest().equals(a.latest()) || !b.earliest().equals(b.latest())) {
            return Long.MAX_VALUE;
        }
        return Math.abs(ChronoUnit.DAYS.between(a.earliest(), b.earliest()));
    }
}
