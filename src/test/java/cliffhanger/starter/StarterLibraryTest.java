package cliffhanger.starter;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.airdate.AirDate;
import cliffhanger.library.Release;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.StatusEvent;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.Sample;
import cliffhanger.show.SeasonPage;
import cliffhanger.show.ShowPage;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteShowPages;
import cliffhanger.storage.SqliteWatchlist;
import cliffhanger.watchlist.Group;
import cliffhanger.watchlist.Grouping;
import cliffhanger.watchlist.WatchlistRow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterLibraryTest {
    @Test
    void nineShowsFromTvmazeCarryTheirCreditAndLink() {
        List<ShowFacts> fromTvmaze = StarterLibrary.samples().stream()
                .map(Sample::facts)
                .filter(facts -> facts.show().externalIds().containsKey("tvmaze"))
                .toList();

        assertThat(fromTvmaze).hasSize(9).allSatisfy(facts -> {
            assertThat(facts.source().publisher()).isEqualTo("TVmaze.com");
            assertThat(facts.source().licence()).isEqualTo("CC BY-SA 4.0");
            assertThat(facts.source().address()).contains("tvmaze.com/shows/");
            assertThat(facts.episodes()).isNotEmpty();
        });
    }

    @Test
    void someAreMovedToTheseDaysAndAmericanRustIsNot(@TempDir Path folder) {
        try (SqliteLibrary library = SqliteLibrary.open(folder, Fixtures.CLOCK)) {
            library.apply(new Change.PlaceSamples(StarterLibrary.around(Fixtures.CLOCK), true));
            Map<String, WatchlistRow> rows = new SqliteWatchlist(library).all().stream().collect(Collectors.toMap(WatchlistRow::title, row -> row));
            Grouping grouping = new Grouping(Fixtures.CLOCK);
            LocalDate today = LocalDate.now(Fixtures.CLOCK);
            assertThat(grouping.of(rows.get("Silicon Valley"))).isEqualTo(Group.TODAY);
            assertThat(rows.get("Silicon Valley").coming().at()).isEqualTo(today.atTime(21, 0).atZone(Fixtures.ZONE).toInstant());
            assertThat(rows.get("Westworld").coming().date()).isEqualTo(AirDate.of(today.plusDays(12)));
            AirDate window = rows.get("Rick and Morty").coming().date();
            assertThat(window.earliest()).isBeforeOrEqualTo(today);
            assertThat(window.latest()).isAfterOrEqualTo(today);
            assertThat(rows.get("American Rust").coming().date()).isEqualTo(AirDate.parse("2023-41"));
            assertThat(library.apply(new Change.ClearSamples()).count()).isEqualTo(10);
            library.undo();
            assertThat(new SqliteWatchlist(library).all()).hasSize(10);
        }
    }

    @Test
    void americanRustIsCompleteOnItsSeasonPane(@TempDir Path folder) {
        try (SqliteLibrary library = Fixtures.starter(folder)) {
            var row = new SqliteWatchlist(library).all().stream().filter(r -> r.title().equals("American Rust")).findFirst().orElseThrow();
            SqliteShowPages pages = new SqliteShowPages(library);
            ShowPage page = pages.show(row.show()).orElseThrow();
            SeasonPage first = pages.season(page.tabs().getFirst().id()).orElseThrow();
            SeasonPage second = pages.season(page.tabs().getLast().id()).orElseThrow();

            assertThat(page.history()).extracting(listed -> listed.fact().kind()).containsExactly(
                    StatusEvent.Kind.ORDERED, StatusEvent.Kind.PREMIERED, StatusEvent.Kind.CANCELLED, StatusEvent.Kind.RENEWED);
            assertThat(page.ratings()).singleElement().satisfies(rating -> assertThat(rating.fact().votes()).isEqualTo(7900));
            assertThat(first.episodes()).hasSize(9);
            assertThat(first.offers()).hasSize(6);
            assertThat(first.recap().watched()).isTrue();
            assertThat(second.season().release().date()).isEqualTo(AirDate.parse("2023-41"));
            assertThat(second.season().release().confidence()).isEqualTo(Release.Confidence.ESTIMATED);
            assertThat(second.season().release().source()).isNotNull();
            assertThat(second.offers()).extracting("fact.provider").containsExactly("Amazon Freevee");
            assertThat(second.credits()).hasSize(12);
            assertThat(second.predictions()).hasSize(2);
            assertThat(row.coming().estimate()).isTrue();
        }
    }
}
