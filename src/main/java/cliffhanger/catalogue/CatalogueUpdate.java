package cliffhanger.catalogue;

import cliffhanger.catalogue.Catalogue.Range;
import cliffhanger.catalogue.Catalogue.State;
import cliffhanger.language.Sentence;
import cliffhanger.provider.Directory;
import cliffhanger.provider.Listing;
import cliffhanger.web.WebProblem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/// Fills the catalogue: walks over all pages the first time, and from then on only over those with a show that changed. Each page
/// is kept as it comes, so a walk that was cancelled goes on where it stopped.
public final class CatalogueUpdate {
    /// So many days back a service tells what changed.
    private static final int MONTH = 31;

    /// So long an index may be kept on its way.
    private static final Duration STALE = Duration.ofHours(24);

    private final Directory directory;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Duration pause;

    /// @param pause between two pages, so that whoever searches meanwhile finds the service free
    public CatalogueUpdate(Directory directory, Catalogue catalogue, Clock clock, Duration pause) {
        this.directory = directory;
        this.catalogue = catalogue;
        this.clock = clock;
        this.pause = pause;
    }

    /// How far it is.
    ///
    /// @param done  pages
    /// @param total pages, as far as that can be told
    /// @param shows that are in the catalogue
    /// @param left  until it is through, at the pace so far
    public record Progress(int done, int total, int shows, Duration left) {}

    /// Runs until it is through, or its thread is interrupted; what came until then is kept.
    ///
    /// @param progress told after each page, on the same thread
    /// @return how many pages were read
    public int run(Consumer<Progress> progress) throws WebProblem {
        State state = catalogue.state();
        boolean recent = Duration.between(Instant.ofEpochSecond(state.changedAt()), clock.instant()).toDays() < MONTH;
        if (state.complete() != null && state.nextPage() == 0 && recent) {
            return follow(state, progress);
        }
        // What was walked over too long ago may have changed unheard since.
        return walk(recent ? state : new State(0, state.complete(), 0), progress);
    }

    private int walk(State before, Consumer<Progress> progress) throws WebProblem {
        Instant begun = clock.instant();
        int total = pageOf(directory.changed(1).keySet().stream().max(Long::compare).orElse(0L)) + 1;
        int page = before.nextPage();
        Pace pace = new Pace(page, total, progress);
        try {
            while (true) {
                Optional<List<Listing>> shows = directory.page(page, false);
                if (shows.isEmpty() || (shows.get().isEmpty() && page >= total)) {
                    break;
                }
                page++;
                // An interrupted walk tells by the moment of its beginning which changes it may have missed.
                long since = before.nextPage() == 0 || before.changedAt() == 0 ? begun.minus(STALE).getEpochSecond() : before.changedAt();
                take(page - 1, shows.get(), new State(page, before.complete(), since));
                pace.step();
            }
            State walked = catalogue.state();
            catalogue.setState(new State(0, begun, walked.changedAt() == 0 ? begun.minus(STALE).getEpochSecond() : walked.changedAt()));
        } finally {
            if (pace.steps() > 0) {
                catalogue.arrange();
            }
        }
        return pace.steps();
    }

    private int follow(State before, Consumer<Progress> progress) throws WebProblem {
        int days = (int) Math.max(1, Duration.between(Instant.ofEpochSecond(before.changedAt()), clock.instant()).toDays() + 1);
        Map<Long, Long> changed = directory.changed(days);
        // A page costs one call, whatever changed on it.
        SortedSet<Integer> pages = new TreeSet<>();
        changed.forEach((id, at) -> {
            if (at > before.changedAt()) {
                pages.add(pageOf(id));
            }
        });
        Pace pace = new Pace(0, pages.size(), progress);
        try {
            for (int page : pages) {
                List<Listing> shows = directory.page(page, true).orElse(List.of());
                take(page, shows, before);
                pace.step();
            }
        } finally {
            if (pace.steps() > 0) {
                catalogue.arrange();
            }
        }
        // Only now, so that a run that was cancelled finds the same changes again; and a page may be a day old at the service.
        long heard = clock.instant().minus(STALE).getEpochSecond();
        catalogue.setState(new State(0, before.complete(), Math.max(before.changedAt(), heard)));
        return pace.steps();
    }

    private void take(int page, List<Listing> shows, State state) throws WebProblem {
        catalogue.put(shows, range(page), state);
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WebProblem(WebProblem.Kind.CANCELLED, Sentence.of("catalogue.stopped"), e);
        }
    }

    private int pageOf(long id) {
        return Math.toIntExact(id / directory.pageSize());
    }

    private Range range(int page) {
        return new Range((long) page * directory.pageSize(), (page + 1L) * directory.pageSize());
    }

    /// Tells how long it will go on.
    private final class Pace {
        private final int first;
        private final int total;
        private final Consumer<Progress> progress;
        private final long start = System.nanoTime();
        private int steps;

        Pace(int first, int total, Consumer<Progress> progress) {
            this.first = first;
            this.total = total;
            this.progress = progress;
        }

        void step() {
            steps++;
            int all = Math.max(total, first + steps);
            Duration each = Duration.ofNanos((System.nanoTime() - start) / steps);
            progress.accept(new Progress(first + steps, all, catalogue.size(), each.multipliedBy(all - first - steps)));
        }

        int steps() {
            return steps;
        }
    }
}
