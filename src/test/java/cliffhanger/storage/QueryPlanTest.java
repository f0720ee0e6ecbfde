package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.storage.sql.Sql;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is done to one show costs the same after years of marking.
class QueryPlanTest {
    @TempDir
    Path folder;

    @Test
    void nothingThatIsDoneEachEveningGoesThroughAllThatWasEverDone() {
        try (SqliteLibrary library = SqliteLibrary.open(folder, Fixtures.CLOCK)) {
            library.apply(new Change.AddShows(List.of(Fixtures.weekly("Harbour Lights", 1, LocalDate.of(2026, 1, 1), 2, 8)), "made"));
            // The first one and the opening sum up all there is.
            library.sql().forget();
            var show = Fixtures.show(library, "Harbour Lights");
            library.apply(new Change.MarkWatched(new Scope.WholeShow(show), new PlayTime.Now()));
            library.apply(new Change.WriteNote(new Subject.OnShow(show), "The lamp is lit"));
            library.apply(new Change.Unmark(new Scope.WholeShow(show)));
            library.undo();
            library.redo();
            library.undo();
            library.apply(new Change.MarkWatched(new Scope.WholeShow(show), new PlayTime.Now()));
            Sql sql = library.sql();
            List<String> slow = sql.kept().stream()
                    .filter(QueryPlanTest::canBeExplained)
                    .filter(statement -> sql.list("EXPLAIN QUERY PLAN " + statement, row -> {
                        row.number();
                        row.number();
                        row.number();
                        return row.text();
                    }).stream().anyMatch(QueryPlanTest::goesThroughAll))
                    .toList();
            assertThat(slow).isEmpty();
        }
    }

    /// What SQLite says of an insertion is what it would look through if the row stood in for one that was missing.
    private static boolean canBeExplained(String statement) {
        return statement.stripLeading().matches("(?s)(SELECT|UPDATE|DELETE|WITH)\\b.*");
    }

    private static boolean goesThroughAll(String step) {
        return step.matches("SCAN (journal|journal_row|play|episode|season|show|credit|note|reminder)\\b(?! USING COVERING INDEX).*");
    }
}
