package cliffhanger.airdate;

import cliffhanger.airdate.AirDate.Day;
import cliffhanger.airdate.AirDate.Interval;
import cliffhanger.airdate.AirDate.Month;
import cliffhanger.airdate.AirDate.PartOfYear;
import cliffhanger.airdate.AirDate.Unspecified;
import cliffhanger.airdate.AirDate.Year;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/// Every form of [AirDate], for the properties; registered as a service.
public final class AirDates implements ArbitraryProvider {
    @Override
    public boolean canProvideFor(TypeUsage type) {
        return type.isOfType(AirDate.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        Arbitrary<AirDate> single = single();
        Arbitrary<AirDate> interval = Combinators.combine(single.injectNull(0.1), single.injectNull(0.1))
                .filter((a, b) -> (a != null || b != null)
                        && (a == null || b == null || !a.earliest().isAfter(b.latest())))
                .as(Interval::new);
        return Set.of(Arbitraries.oneOf(single, single, interval));
    }

    private static Arbitrary<AirDate> single() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1, 9999);
        Arbitrary<Qualifier> marks = Arbitraries.of(Qualifier.class);
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(
                Combinators.combine(days, marks).as(Day::new),
                Combinators.combine(days, marks).as((d, q) -> new Month(YearMonth.from(d), q)),
                Combinators.combine(years, Arbitraries.of(YearPart.class), marks).as(PartOfYear::new),
                Combinators.combine(years, marks).as(Year::new),
                Combinators.combine(days, Arbitraries.integers().between(1, 7), marks).as(AirDates::masked));
    }

    /// A real day with some of its parts blotted out, so that at least one day fits.
    private static AirDate masked(LocalDate day, int mask, Qualifier q) {
        String text = day.toString();
        String year = (mask & 1) != 0 ? text.substring(0, 3) + "X" : text.substring(0, 4);
        String month = (mask & 2) != 0 ? "XX" : text.substring(5, 7);
        String dayOfMonth = (mask & 4) != 0 ? "XX" : text.substring(8);
        return new Unspecified(year, month, dayOfMonth, q);
    }
}
