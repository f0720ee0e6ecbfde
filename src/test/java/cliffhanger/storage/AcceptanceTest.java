package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cliffhanger.Fixtures;
import cliffhanger.airdate.AirDate;
import cliffhanger.article.Article;
import cliffhanger.article.ArticleReader;
import cliffhanger.article.Found;
import cliffhanger.article.Reading;
import cliffhanger.library.Applied;
import cliffhanger.library.Credit;
import cliffhanger.library.Release;
import cliffhanger.library.RenewalStatus;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.ShowId;
import cliffhanger.library.Source;
import cliffhanger.library.StatusEvent;
import cliffhanger.library.StatusEvent.Kind;
import cliffhanger.library.StoredFact;
import cliffhanger.library.change.Change;
import cliffhanger.review.Acceptance;
import cliffhanger.review.Claim;
import cliffhanger.review.Claims;
import cliffhanger.review.Holdings;
import cliffhanger.review.Proposals;
import cliffhanger.show.SeasonPage;
import cliffhanger.show.ShowPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is taken over from an article, and what becomes of it.
class AcceptanceTest {
    private static final Source NEWS = new Source("Rust Is Back", "https://example.org/rust", "The Site", null, LocalDate.of(2022, 6, 22));

    @TempDir
    Path folder;

    @Test
    void anArticleInAnEmptyLibraryGivesThePageThatTheStarterLibraryHas() throws IOException {
        Reading reading = new ArticleReader(null).read(Article.of(
                Files.readString(Path.of("src/test/resources/cliffhanger/article/american-rust.txt"))));
        try (SqliteLibrary library = Fixtures.empty(folder.resolve("read")); SqliteLibrary starter = Fixtures.starter(folder.resolve("starter"))) {
            List<Claim> claims = Claims.of(reading).stream().map(Found::value).toList();
            library.apply(Acceptance.of(null, "American Rust", claims, NEWS));
            ShowPage ours = page(library);
            ShowPage theirs = page(starter);
            assertThat(ours.standing()).isEqualTo(theirs.standing()).isEqualTo(RenewalStatus.RENEWED);
            assertThat(ours.movedTo()).isPresent();
            assertThat(ours.show().network().name()).isEqualTo(theirs.show().network().name());
            assertThat(ours.show().runtimeMinutes()).isEqualTo(theirs.show().runtimeMinutes());
            assertThat(ours.show().basedOn()).isEqualTo(theirs.show().basedOn());
            assertThat(ours.show().developer()).isEqualTo(theirs.show().developer());
            assertThat(ours.show().premiered()).isEqualTo(theirs.show().premiered());
            assertThat(ours.ratings()).hasSize(1).first().satisfies(rating -> {
                assertThat(rating.fact().value()).isEqualTo(7.2);
                assertThat(rating.fact().source()).isEqualTo(NEWS);
            });
            SeasonPage season = season(library, ours, 2);
            SeasonPage known = season(starter, theirs, 2);
            assertThat(season.release().date()).isEqualTo(known.release().date());
            assertThat(season.release().confidence()).isEqualTo(known.release().confidence());
            assertThat(season.release().wording()).isEqualTo(known.release().wording());
            assertThat(season.release().source()).isEqualTo(NEWS);
            assertThat(cast(season)).isEqualTo(cast(known));
            assertThat(StoredFact.facts(season.offers())).extracting(offer -> offer.provider() + offer.kind())
                    .containsAll(StoredFact.facts(known.offers()).stream().map(offer -> offer.provider() + offer.kind()).toList());
            assertThat(season(library, ours, 1).season().episodeOrder()).isEqualTo(9);
            assertThat(season.predictions()).isNotEmpty();
            assertThat(season.recap().season()).isEqualTo(known.recap().season());
            assertThat(season.predictions()).allSatisfy(told -> assertThat(told.isUsers()).isFalse());

            library.undo();
            assertThat(new SqliteNames(library).shows("")).isEmpty();
            library.redo();
            assertThat(cast(season(library, page(library), 2))).isEqualTo(cast(known));
        }
    }

    @Test
    void whatIsThereAlreadyIsLeftAndNothingIsTakenAway() {
        try (SqliteLibrary library = Fixtures.starter(folder)) {
            ShowId rust = Fixtures.show(library, "American Rust");
            List<StoredFact<StatusEvent>> before = page(library).history();
            Applied again = library.apply(new Change.AcceptFacts(rust, Acceptance.of(rust, "American Rust", List.of(
                    new Claim.Listed(new Credit("Jeff Daniels", "Chief Del Harris", Credit.Role.MAIN, null)),
                    new Claim.Listed(new StatusEvent(Kind.CANCELLED, 1, AirDate.parse("2022-01"), "Showtime", null, null))), NEWS).facts()));
            assertThat(again.count()).isZero();
            assertThat(page(library).history()).isEqualTo(before);
            assertThat(page(library).tabs().getFirst().watched()).isEqualTo(9);
        }
    }

    @Test
    void twoSourcesWithTwoDatesAreBothKeptAndTheNewerLeads() {
        try (SqliteLibrary library = Fixtures.starter(folder)) {
            ShowId rust = Fixtures.show(library, "American Rust");
            Source later = new Source("Now It Has A Day", null, null, null, LocalDate.of(2024, 2, 1));
            library.apply(Acceptance.of(rust, "American Rust",
                    List.of(new Claim.When(2, new Release(AirDate.parse("2024-03-28"), Release.Confidence.ANNOUNCED, null, null))), later));
            ShowPage page = page(library);
            assertThat(season(library, page, 2).release().date()).isEqualTo(AirDate.parse("2024-03-28"));
            library.apply(Acceptance.of(rust, "American Rust",
                    List.of(new Claim.When(2, new Release(AirDate.parse("2024-04-04"), Release.Confidence.ANNOUNCED, null, null))),
                    new Source("It Moved", null, null, null, LocalDate.of(2024, 3, 1))));
            assertThat(season(library, page, 2).release().date()).isEqualTo(AirDate.parse("2024-04-04"));
            assertThat(StoredFact.facts(page(library).history())).extracting(StatusEvent::kind, StatusEvent::date)
                    .contains(tuple(Kind.DATED, AirDate.parse("2024-03-28")));
        }
    }

    @Test
    void theHistoryIsInTheOrderOfTimeWhateverIsReadFirst() {
        try (SqliteLibrary library = Fixtures.empty(folder)) {
            Source old = new Source("Old", null, null, null, LocalDate.of(2022, 1, 10));
            library.apply(Acceptance.of(null, "Harbour Lights",
                    List.of(new Claim.Listed(new StatusEvent(Kind.RENEWED, 2, null, "Freevee", null, null))), NEWS));
            ShowId show = Fixtures.show(library, "Harbour Lights");
            library.apply(Acceptance.of(show, "Harbour Lights", List.of(
                    new Claim.Listed(new StatusEvent(Kind.CANCELLED, 1, AirDate.parse("2022-01"), "Showtime", null, null)),
                    new Claim.Listed(new StatusEvent(Kind.PREMIERED, 1, AirDate.parse("2021-09-12"), "Showtime", null, null))), old));
            ShowPage page = new SqliteShowPages(library).show(show).orElseThrow();
            assertThat(StoredFact.facts(page.history())).extracting(StatusEvent::kind)
                    .containsExactly(Kind.PREMIERED, Kind.CANCELLED, Kind.RENEWED);
            assertThat(page.standing()).isEqualTo(RenewalStatus.RENEWED);
            assertThat(page.movedTo()).contains("Freevee");
        }
    }

    @Test
    void anOldTurnGoesBeforeANewerOnePastTurnsWithNoDay() {
        try (SqliteLibrary library = Fixtures.empty(folder)) {
            library.apply(new Change.MakeShow("Harbour Lights"));
            ShowId show = Fixtures.show(library, "Harbour Lights");
            for (StatusEvent event : List.of(
                    new StatusEvent(Kind.RENEWED, 2, AirDate.parse("2023-05"), "Hulu", null, null),
                    new StatusEvent(Kind.MOVED, 2, null, "Hulu", null, null))) {
                library.apply(new Change.WriteFact(show, null, event));
            }
            library.apply(Acceptance.of(show, "Harbour Lights",
                    List.of(new Claim.Listed(new StatusEvent(Kind.CANCELLED, 1, AirDate.parse("2022-01"), "Fox", null, null))), NEWS));
            assertThat(new SqliteShowPages(library).show(show).orElseThrow().standing()).isEqualTo(RenewalStatus.RENEWED);
        }
    }

    @Test
    void anAcceptThatChangesNothingLeavesTheHistoryAndItsUndoAlone() {
        try (SqliteLibrary library = Fixtures.starter(folder)) {
            ShowId rust = Fixtures.show(library, "American Rust");
            library.apply(new Change.WriteFact(rust, null, new StatusEvent(Kind.CANCELLED, 2, AirDate.parse("2024-07"), "Amazon", null, null)));
            Map<String, List<String>> before = Dump.of(library);
            library.apply(Acceptance.of(rust, "American Rust",
                    List.of(new Claim.Listed(new Credit("Jeff Daniels", "Chief Del Harris", Credit.Role.MAIN, null))), NEWS));
            assertThat(Dump.of(library)).isEqualTo(before);
        }
    }

    @Test
    void whatIsAcceptedIntoAnEmptyFieldOutlivesALaterSource() {
        try (SqliteLibrary library = Fixtures.empty(folder)) {
            library.apply(new Change.AddShows(List.of(Fixtures.weekly("Harbour Lights", 7, LocalDate.of(2021, 9, 12), 1, 4)), "file"));
            ShowId show = Fixtures.show(library, "Harbour Lights");
            Release day = new Release(AirDate.parse("2027-01-05"), Release.Confidence.ANNOUNCED, null, null);
            library.apply(Acceptance.of(show, "Harbour Lights", List.of(new Claim.When(2, day)), NEWS));
            var facts = Fixtures.weekly("Harbour Lights", 7, LocalDate.of(2021, 9, 12), 1, 4);
            library.apply(new Change.AddShows(List.of(ShowFacts.builder(facts.show())
                    .seasons(List.of(new cliffhanger.library.Season(2, null, null, new Release(AirDate.parse("2026"), Release.Confidence.ESTIMATED, null, null), null)))
                    .episodes(facts.episodes())
                    .build()), "file"));
            ShowPage page = new SqliteShowPages(library).show(show).orElseThrow();
            SeasonPage season = season(library, page, 2);
            assertThat(season.release().date()).isEqualTo(day.date());
            assertThat(season.edited()).isEmpty();
        }
    }

    @Test
    void noLaterSourceTakesWhatWasAccepted() {
        try (SqliteLibrary library = Fixtures.empty(folder)) {
            library.apply(new Change.AddShows(List.of(Fixtures.weekly("Harbour Lights", 7, LocalDate.of(2021, 9, 12), 1, 4)), "file"));
            ShowId show = Fixtures.show(library, "Harbour Lights");
            library.apply(Acceptance.of(show, "Harbour Lights", List.of(
                    new Claim.Listed(new StatusEvent(Kind.RENEWED, 2, null, "Hulu", null, "It is back.")),
                    new Claim.Listed(new Credit("Anna Berg", "Mia", Credit.Role.MAIN, null))), NEWS));
            library.apply(new Change.AddShows(StarterLike.withCast("Harbour Lights", 7), "file"));
            ShowPage page = new SqliteShowPages(library).show(show).orElseThrow();
            assertThat(StoredFact.facts(page.history())).extracting(StatusEvent::sentence).contains("It is back.");
            assertThat(cast(season(library, page, 1))).containsKey("Anna Berg");
        }
    }

    @Test
    void whatIsKnownIsFoundByItsTitleAndSetAgainstTheClaims() {
        try (SqliteLibrary library = Fixtures.starter(folder)) {
            Holdings.Held held = (Holdings.Held) new SqliteHoldings(library).find("american rust!");
            List<Claim> fresh = Proposals.fresh(List.of(
                    claim(new Credit("Jeff Daniels", "Chief Del Harris", Credit.Role.MAIN, null)),
                    claim(new Credit("Anna Berg", "Mia", Credit.Role.MAIN, null))), held);
            assertThat(fresh).containsExactly(new Claim.Listed(new Credit("Anna Berg", "Mia", Credit.Role.MAIN, null)));
            assertThat(new SqliteHoldings(library).find("No Such Show")).isInstanceOf(Holdings.Match.None.class);
        }
    }

    private static Found<Claim> claim(Credit credit) {
        return new Found<>(new Claim.Listed(credit), 0, 0, "", 0.9);
    }

    private static ShowPage page(SqliteLibrary library) {
        return new SqliteShowPages(library).show(Fixtures.show(library, "American Rust")).orElseThrow();
    }

    private static SeasonPage season(SqliteLibrary library, ShowPage page, int number) {
        return page.tabs().stream().filter(tab -> tab.number() == number).findFirst()
                .flatMap(tab -> new SqliteShowPages(library).season(tab.id())).orElseThrow();
    }

    private static Map<String, String> cast(SeasonPage page) {
        Map<String, String> cast = new java.util.LinkedHashMap<>();
        StoredFact.facts(page.credits()).forEach(credit -> cast.put(credit.person(), credit.character() + " " + credit.role()));
        return cast;
    }

    /// The same show again, with a cast of its own.
    private static final class StarterLike {
        static List<ShowFacts> withCast(String title, int id) {
            var facts = Fixtures.weekly(title, id, LocalDate.of(2021, 9, 12), 1, 4);
            return List.of(ShowFacts.builder(facts.show())
                    .seasons(facts.seasons())
                    .episodes(facts.episodes())
                    .credits(List.of(new Credit("Tom Riva", "Sam", Credit.Role.MAIN, null)))
                    .build());
        }
    }
}
