package cliffhanger.airdate;

import cliffhanger.language.Sentence;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// A date with its precision: what is known of when something airs, and no more.
///
/// The forms are those of EDTF (ISO 8601-2:2019), levels 0 and 1, with the sub-year groupings 21–24, 33–36, 40–41 and
/// unspecified digits of level 2. Years run from 0001 to 9999. Every date has an [#earliest()] and a [#latest()] day,
/// both inclusive; an open end is [#OPEN_PAST] or [#OPEN_FUTURE]. Values are immutable and safe on any thread.
public sealed interface AirDate extends Comparable<AirDate> {

    /// The earliest day of a date with no known beginning.
    LocalDate OPEN_PAST = LocalDate.of(1, 1, 1);

    /// The latest day of a date with no known end.
    LocalDate OPEN_FUTURE = LocalDate.of(9999, 12, 31);

    /// First day that the date may mean.
    LocalDate earliest();

    /// Last day that the date may mean, never before [#earliest()].
    LocalDate latest();

    /// How fine the date is.
    Precision precision();

    /// Whether the source hedges ("around", "unconfirmed").
    Qualifier qualifier();

    /// Reads EDTF text, as [Edtf#parse(String)].
    ///
    /// @throws BadDate when the text is not a date
    static AirDate parse(String edtf) {
        return Edtf.parse(edtf);
    }

    /// Nothing is known: EDTF `XXXX`.
    static AirDate notAnnounced() {
        return new Unspecified("XXXX", null, null, Qualifier.NONE);
    }

    /// The plain calendar day.
    static AirDate of(LocalDate day) {
        return new Day(day, Qualifier.NONE);
    }

    /// Whether something can be said of when: false for a date with an open end, such as [#notAnnounced()].
    default boolean isAnnounced() {
        return !latest().equals(OPEN_FUTURE);
    }

    /// A window sorts by its latest day, since a promise of "2023" is kept on 31 December; then by its earliest day, the
    /// vaguer first; then by its EDTF text, so that the order is total.
    @Override
    default int compareTo(AirDate other) {
        int byLatest = latest().compareTo(other.latest());
        int byDays = byLatest == 0 ? earliest().compareTo(other.earliest()) : byLatest;
        return byDays == 0 ? Edtf.print(this).compareTo(Edtf.print(other)) : byDays;
    }

    /// One calendar day: `2024-03-28`.
    record Day(LocalDate date, Qualifier qualifier) implements AirDate {
        public Day {
            Years.check(date.getYear());
        }

        @Override
        public LocalDate earliest() {
            return date;
        }

        @Override
        public LocalDate latest() {
            return date;
        }

        @Override
        public Precision precision() {
            return Precision.DAY;
        }
    }

    /// One month: `2023-09`.
    record Month(YearMonth month, Qualifier qualifier) implements AirDate {
        public Month {
            Years.check(month.getYear());
        }

        @Override
        public LocalDate earliest() {
            return month.atDay(1);
        }

        @Override
        public LocalDate latest() {
            return month.atEndOfMonth();
        }

        @Override
        public Precision precision() {
            return Precision.MONTH;
        }
    }

    /// A part of one year: a season `2023-23`, a quarter `2023-35` or a half `2023-41`.
    record PartOfYear(int year, YearPart part, Qualifier qualifier) implements AirDate {
        public PartOfYear {
            Years.check(year);
        }

        @Override
        public LocalDate earliest() {
            return part.firstDay(year);
        }

        @Override
        public LocalDate latest() {
            return part.lastDay(year);
        }

        @Override
        public Precision precision() {
            return part.precision();
        }
    }

    /// One year: `2023`.
    record Year(int year, Qualifier qualifier) implements AirDate {
        public Year {
            Years.check(year);
        }

        @Override
        public LocalDate earliest() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate latest() {
            return LocalDate.of(year, 12, 31);
        }

        @Override
        public Precision precision() {
            return Precision.YEAR;
        }
    }

    /// From one date to another: `2023-08/2023-10`. A null end is open, EDTF `..`.
    record Interval(@Nullable AirDate start, @Nullable AirDate end) implements AirDate {
        public Interval {
            if (start instanceof Interval || end instanceof Interval) {
                throw new BadDate(Sentence.of("airdate.bad.nested"));
            }
            if (start == null && end == null) {
                throw new BadDate(Sentence.of("airdate.bad.open"));
            }
            if (start != null && end != null && start.earliest().isAfter(end.latest())) {
                throw new BadDate(Sentence.of("airdate.bad.backwards", Edtf.print(start), Edtf.print(end)));
            }
        }

        @Override
        public LocalDate earliest() {
            return start == null ? OPEN_PAST : start.earliest();
        }

        @Override
        public LocalDate latest() {
            return end == null ? OPEN_FUTURE : end.latest();
        }

        @Override
        public Precision precision() {
            return Precision.INTERVAL;
        }

        @Override
        public Qualifier qualifier() {
            Qualifier first = start == null ? Qualifier.NONE : start.qualifier();
            return end == null ? first : first.and(end.qualifier());
        }
    }

    /// A date with unspecified digits, `X`: `XXXX-11-07` (each 7 November), `202X`, `2023-XX`, `2023-11-XX`, `XXXX`.
    ///
    /// @param year  four characters, digits or `X`
    /// @param month two, or null where the text gives none
    /// @param day   two, or null; never without a month
    record Unspecified(String year, @Nullable String month, @Nullable String day, Qualifier qualifier) implements AirDate {
        public Unspecified {
            Digits.check(year, month, day);
        }

        @Override
        public LocalDate earliest() {
            return Digits.earliest(year, month, day);
        }

        @Override
        public LocalDate latest() {
            return Digits.latest(year, month, day);
        }

        @Override
        public Precision precision() {
            return Precision.UNSPECIFIED;
        }
    }
}
