package cliffhanger.show;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteShowPages;
import cliffhanger.storage.SqliteWatchlist;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenewalTimelineTest {
    @TempDir
    Path folder;

    @Test
    void toldTurnsStandAsTheyAreAndPremieresAreNotRepeated() {
        assertThat(kinds("American Rust")).containsExactly("ORDERED 1", "PREMIERED 1", "CANCELLED 1", "RENEWED 2");
    }

    @Test
    void datesTellPremieresAndTheEnd() {
        assertThat(kinds("Under the Dome")).containsExactly("PREMIERED 1", "PREMIERED 2", "PREMIERED 3", "ENDED null");
    }

    private List<String> kinds(String title) {
        try (SqliteLibrary library = Fixtures.starter(folder)) {
            var show = new SqliteWatchlist(library).all().stream().filter(row -> row.title().equals(title)).findFirst().orElseThrow().show();
            ShowPage page = new SqliteShowPages(library).show(show).orElseThrow();
            return RenewalTimeline.of(page, Fixtures.TODAY).stream().map(turn -> turn.event().kind() + " " + turn.event().season()).toList();
        }
    }
}
