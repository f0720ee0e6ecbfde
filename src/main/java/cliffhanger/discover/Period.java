package cliffhanger.discover;

import cliffhanger.provider.Premiere;
import java.time.LocalDate;

/// Which premieres are looked at.
public enum Period {
    WEEK(7),
    MONTH(31),
    /// Later seasons, of the month.
    RETURNING(31);

    private final int days;

    Period(int days) {
        this.days = days;
    }

    /// The last day of it.
    LocalDate to(LocalDate today) {
        return today.plusDays(days - 1L);
    }

    boolean has(Premiere premiere) {
        return this != RETURNING || !premiere.isNew();
    }
}
