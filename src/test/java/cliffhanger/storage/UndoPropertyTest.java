package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.library.Applied;
import cliffhanger.library.Change;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.Subject;
import cliffhanger.library.Scope;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.library.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// Whatever is done, undoing it all leads back through every state, and redoing it forward again.
class UndoPropertyTest {
    @Property(tries = 40)
    void anyRunOfChangesCanBeUndoneAndRedoneStepByStep(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Path folder = Files.createTempDirectory("undo");
        List<Map<String, List<String>>> states = new ArrayList<>();
        SqliteLibrary library = Fixtures.starter(folder);
        states.add(Dump.of(library));
        UUID last = null;
        for (int i = 0; i < 12; i++) {
            Optional<Change> change = anyChange(random, library);
            if (change.isPresent()) {
                Applied applied = library.apply(change.get());
                if (applied.count() > 0 && applied.entry().equals(last)) {
                    // A note that was typed on is one step with what was typed before.
                    states.set(states.size() - 1, Dump.of(library));
                } else if (applied.count() > 0) {
                    states.add(Dump.of(library));
                    last = applied.entry();
                }
            }
            if (random.nextInt(6) == 0) {
                library.close();
                library = SqliteLibrary.open(folder, Fixtures.CLOCK);
            }
        }
        for (int i = states.size() - 2; i >= 0; i--) {
            assertThat(library.undo()).isPresent();
            assertThat(Dump.of(library)).isEqualTo(states.get(i));
        }
        assertThat(library.undo()).isEmpty();
        for (int i = 1; i < states.size(); i++) {
            assertThat(library.redo()).isPresent();
            assertThat(Dump.of(library)).isEqualTo(states.get(i));
        }
        assertThat(library.redo()).isEmpty();
        assertThat(library.sql().list("PRAGMA foreign_key_check", Row::text)).isEmpty();
        library.close();
    }

    private static Optional<Change> anyChange(Random random, SqliteLibrary library) {
        // Often the same one, so that notes are typed on and marks meet.
        Optional<EpisodeId> episode = random.nextBoolean()
                ? library.sql().first("SELECT min(id) FROM episode HAVING min(id) IS NOT NULL", Row::large).map(EpisodeId::new)
                : pick(random, library, "episode").map(EpisodeId::new);
        return switch (random.nextInt(12)) {
            case 0 -> episode.map(e -> new Change.WatchAgain(e, new When.Now()));
            case 1 -> pick(random, library, "show").map(s -> new Change.RemoveShow(new ShowId(s)));
            case 2 -> Optional.of(new Change.ClearSamples());
            case 3 -> Optional.of(new Change.AddShows(
                    List.of(Fixtures.weekly("Silicon Valley", 143, LocalDate.of(2026, 10, random.nextInt(1, 28)), 2, 4)), "file"));
            case 4 -> scope(random, library, episode).map(Change.Unmark::new);
            case 6, 7 -> episode.map(e -> new Change.WriteNote(new Subject.OnEpisode(e), note(random)));
            case 8 -> pick(random, library, "show")
                    .map(s -> new Change.WriteNote(new Subject.OnShow(new ShowId(s)), note(random)));
            case 5 -> scope(random, library, episode).map(Change.SkipEpisodes::new);
            default -> scope(random, library, episode).map(scope -> new Change.MarkWatched(scope, when(random)));
        };
    }

    private static Optional<Scope> scope(Random random, SqliteLibrary library, Optional<EpisodeId> episode) {
        return switch (random.nextInt(4)) {
            case 0 -> episode.map(Scope.One::new);
            case 1 -> episode.map(Scope.UpTo::new);
            case 2 -> pick(random, library, "season").map(s -> new Scope.WholeSeason(new SeasonId(s)));
            default -> pick(random, library, "show").map(s -> new Scope.WholeShow(new ShowId(s)));
        };
    }

    private static String note(Random random) {
        return List.of("", "A", "It's “fine”\n", "\ud83d\ude00 %").get(random.nextInt(4));
    }

    private static When when(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new When.Now();
            case 1 -> new When.OnAirDate();
            default -> new When.At(Instant.ofEpochSecond(1_600_000_000L + random.nextInt(1_000_000)));
        };
    }

    private static Optional<Long> pick(Random random, SqliteLibrary library, String table) {
        List<Long> ids = library.sql().list("SELECT id FROM " + table + " ORDER BY id", Row::large);
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(random.nextInt(ids.size())));
    }
}
