package cliffhanger.discover;

import cliffhanger.catalogue.SharedCatalogue;
import cliffhanger.provider.Directory;
import cliffhanger.provider.Listing;
import cliffhanger.provider.Premiere;
import cliffhanger.web.WebProblem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What begins soon, day by day: read from schedules once a day, and kept with the catalogue. Any thread that may wait.
public final class Premieres {
    private static final Duration GOOD = Duration.ofHours(20);
    private static final int MOST = 300;

    private final SharedCatalogue catalogue;
    private final Supplier<Directory> directory;
    private final Clock clock;

    public Premieres(SharedCatalogue catalogue, Supplier<Directory> directory, Clock clock) {
        this.catalogue = catalogue;
        this.directory = directory;
        this.clock = clock;
    }

    /// What is at hand: by the schedules of a country's stations and of streaming, and shows of the whole world that the catalogue
    /// has begin in that time.
    List<Premiere> kept(LocalDate from, LocalDate to, String country) {
        return catalogue.with(ready -> {
            List<Premiere> premieres = new ArrayList<>(ready.premieres(from, to, country));
            Set<Long> told = premieres.stream().filter(Premiere::isNew).map(premiere -> premiere.show().id()).collect(Collectors.toSet());
            for (Listing show : ready.begun(from, to, MOST)) {
                if (!told.contains(show.id()) && show.premiered() != null) {
                    premieres.add(new Premiere(show, 1, show.premiered(), null, null));
                }
            }
            premieres.sort(Comparator.comparing(Premiere::day)
                    .thenComparing(Comparator.<Premiere>comparingInt(premiere -> premiere.show().weight()).reversed())
                    .thenComparing(premiere -> premiere.show().title()));
            return premieres;
        });
    }

    /// Days that were not read of late.
    List<LocalDate> missing(LocalDate from, LocalDate to, String country) {
        Map<LocalDate, Instant> read = catalogue.with(ready -> ready.schedulesRead(from, to, country));
        List<LocalDate> missing = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            Instant at = read.get(day);
            if (at == null || at.plus(GOOD).isBefore(clock.instant())) {
                missing.add(day);
            }
        }
        return missing;
    }

    /// Reads the schedule of a day. Waits for the internet.
    void read(LocalDate day, String country) throws WebProblem {
        List<Premiere> premieres = directory.get().premieres(day, country);
        catalogue.with(ready -> {
            ready.putPremieres(day, country, premieres, clock.instant());
            return true;
        });
    }
}
