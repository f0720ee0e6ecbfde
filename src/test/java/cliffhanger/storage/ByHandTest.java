package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cliffhanger.Fixtures;
import cliffhanger.airdate.AirDate;
import cliffhanger.library.Credit;
import cliffhanger.library.Episode;
import cliffhanger.library.Fact;
import cliffhanger.library.Field;
import cliffhanger.library.LibraryException;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Offer;
import cliffhanger.library.Release;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.RuleScope;
import cliffhanger.library.SeasonId;
import cliffhanger.library.Show;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.ShowId;
import cliffhanger.library.StatusEvent;
import cliffhanger.library.StoredFact;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.show.EpisodeLine;
import cliffhanger.show.SeasonPage;
import cliffhanger.show.SeasonTab;
import cliffhanger.show.ShowPage;
import cliffhanger.watchlist.WatchlistRow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the user writes by hand wins over what sources say, until it is released.
class ByHandTest {
    @TempDir
    Path folder;

    private SqliteLibrary library;
    private SqliteShowPages pages;

    @BeforeEach
    void open() {
        library = Fixtures.empty(folder);
        pages = new SqliteShowPages(library);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aShowMadeByHandHasSeasonsEpisodesAndARelease() {
        ShowId show = make("American Rust");
        library.apply(new Change.AddSeason(show, 1));
        SeasonId season = page(show).tabs().getFirst().id();
        library.apply(new Change.AddEpisodes(season, List.of(
                episode(1, "The Mill", "2021-09-12"), episode(2, "Happy Returns", "2021-09-19"), episode(3, null, null))));
        Release release = new Release(AirDate.parse("2021-09-12"), Release.Confidence.ANNOUNCED, "12 September", null);
        library.apply(new Change.SetRelease(season, release));

        assertThat(season(show).episodes()).extracting(EpisodeLine::title).containsExactly("The Mill", "Happy Returns", null);
        assertThat(season(show).episodes()).allMatch(EpisodeLine::edited);
        assertThat(page(show).tabs().getFirst().release()).isEqualTo(release);
        assertThat(page(show).edited()).containsExactly(Field.OfShow.TITLE);
        assertThat(library.apply(new Change.AddSeason(show, 1)).count()).isZero();
    }

    @Test
    void aSourceDoesNotWriteOverWhatTheUserWrote() {
        ShowId show = add("Severance", 2, "Drama");
        library.apply(new Change.EditShow(show, Map.of(Field.OfShow.TITLE, "Mine", Field.OfShow.RUNTIME, "44"), Map.of()));
        EpisodeLine first = season(show).episodes().getFirst();
        library.apply(new Change.EditEpisode(first.id(), Map.of(Field.OfEpisode.TITLE, "Own title", Field.OfEpisode.AIR_DATE, "2026-09"), Map.of()));

        add("Severance, renamed", 2, "Comedy");

        assertThat(page(show).show().title()).isEqualTo("Mine");
        assertThat(page(show).show().runtimeMinutes()).isEqualTo(44);
        assertThat(page(show).show().genres()).containsExactly("Comedy");
        assertThat(season(show).episodes().getFirst().title()).isEqualTo("Own title");
        assertThat(season(show).episodes().getFirst().date()).isEqualTo(AirDate.parse("2026-09"));

        assertThat(library.apply(new Change.ReleaseEdits(new Subject.OnShow(show))).count()).isEqualTo(4);
        assertThat(page(show).show().title()).isEqualTo("Severance, renamed");
        assertThat(season(show).episodes().getFirst().title()).isEqualTo("Part 1");
        assertThat(page(show).edited()).isEmpty();
        library.undo();
        assertThat(page(show).show().title()).isEqualTo("Mine");
        library.redo();
        assertThat(page(show).show().title()).isEqualTo("Severance, renamed");
    }

    @Test
    void oneFieldIsReleasedByItself() {
        ShowId show = add("Severance", 2, "Drama");
        library.apply(new Change.EditShow(show, Map.of(Field.OfShow.TITLE, "Mine", Field.OfShow.RUNTIME, "44"), Map.of()));
        assertThat(library.apply(new Change.ReleaseEdits(new Subject.OnShow(show), Field.OfShow.TITLE)).count()).isEqualTo(1);
        assertThat(page(show).show().title()).isEqualTo("Severance");
        assertThat(page(show).edited()).containsExactly(Field.OfShow.RUNTIME);
        library.undo();
        assertThat(page(show).show().title()).isEqualTo("Mine");
    }

    @Test
    void writingWhatTheSourceSaysIsNoEditAnyMore() {
        ShowId show = add("Severance", 2, "Drama");
        edit(show, Field.OfShow.TITLE, "Mine");
        assertThat(page(show).edited()).containsExactly(Field.OfShow.TITLE);
        edit(show, Field.OfShow.TITLE, "Severance");
        assertThat(page(show).edited()).isEmpty();
    }

    @Test
    void whatTheUserAloneSaidStaysWhenEditsAreReleased() {
        ShowId show = add("Severance", 2, "Drama");
        edit(show, Field.OfShow.BASED_ON, "a dream");
        assertThat(library.apply(new Change.ReleaseEdits(new Subject.OnShow(show))).count()).isZero();
        assertThat(page(show).show().basedOn()).isEqualTo("a dream");
    }

    @Test
    void listsAreTheSourcesAroundWhatTheUserWroteCorrectedAndTookOut() {
        List<Fact> cast = List.of(credit("Ann", "A"), credit("Bob", "B"), credit("Cid", "C"));
        ShowId show = cast("Show", cast);
        write(show, null, credit("Dee", "D"));
        write(show, credits(show).get(0), credit("Ann", "Alice"));
        library.apply(new Change.RemoveFact(credits(show).get(1).id()));
        assertThat(names(show)).containsExactly("Ann Alice", "Cid C", "Dee D");

        cast("Show", List.of(credit("Ann", "A2"), credit("Bob", "B"), credit("Cid", "C"), credit("Eve", "E")));
        assertThat(names(show)).containsExactly("Ann Alice", "Cid C", "Dee D", "Eve E");
        assertThat(credits(show)).extracting(StoredFact::origin).containsExactly(
                StoredFact.Origin.CORRECTED, StoredFact.Origin.SOURCE, StoredFact.Origin.USER, StoredFact.Origin.SOURCE);

        library.apply(new Change.ReleaseFact(credits(show).get(0).id()));
        assertThat(names(show)).first().isEqualTo("Ann A2");
        library.apply(new Change.ReleaseEdits(new Subject.OnShow(show)));
        assertThat(names(show)).containsExactly("Ann A2", "Bob B", "Cid C", "Dee D", "Eve E");
    }

    @Test
    void aMovedFactStaysWhereItWasPut() {
        List<Fact> cast = List.of(credit("Ann", "A"), credit("Bob", "B"), credit("Cid", "C"));
        ShowId show = cast("Show", cast);
        library.apply(new Change.MoveFact(credits(show).get(2).id(), -2));
        assertThat(names(show)).containsExactly("Cid C", "Ann A", "Bob B");
        cast("Show", cast);
        assertThat(names(show)).first().isEqualTo("Cid C");
        library.undo();
        library.undo();
        assertThat(names(show)).containsExactly("Ann A", "Bob B", "Cid C");
    }

    @Test
    void aFactThatWasTakenOutMeanwhileIsNotMoved() {
        ShowId show = cast("Show", List.of(credit("Ann", "A"), credit("Bob", "B")));
        var gone = credits(show).getFirst().id();
        library.apply(new Change.RemoveFact(gone));
        assertThat(library.apply(new Change.MoveFact(gone, 1)).count()).isZero();
        assertThat(names(show)).containsExactly("Bob B");
    }

    @Test
    void anActorWithTwoRolesKeepsTheOtherWhenOneIsTakenOut() {
        List<Fact> cast = List.of(credit("Ann", "Rick"), credit("Ann", "Morty"));
        ShowId show = cast("Show", cast);
        library.apply(new Change.RemoveFact(credits(show).get(0).id()));
        cast("Show", cast);
        assertThat(names(show)).containsExactly("Ann Morty");
    }

    @Test
    void theLastOfTheHistoryStaysLastWhereTheUserMovedIt() {
        List<StatusEvent> history = List.of(
                new StatusEvent(StatusEvent.Kind.RENEWED, 2, null, null, null, null),
                new StatusEvent(StatusEvent.Kind.CANCELLED, null, null, null, null, null));
        ShowFacts facts = ShowFacts.builder(Show.titled("Show"))
                .events(history)
                .build();
        ShowId show = library.apply(new Change.AddShows(List.of(facts), "file")).shows().iterator().next();
        library.apply(new Change.MoveFact(page(show).history().getFirst().id(), 1));
        library.apply(new Change.AddShows(List.of(facts), "file"));
        assertThat(page(show).history()).extracting(listed -> listed.fact().kind())
                .containsExactly(StatusEvent.Kind.CANCELLED, StatusEvent.Kind.RENEWED);
    }

    @Test
    void writingTheSameDayKeepsTheHour() {
        ShowId show = add("Severance", 2, "Drama");
        EpisodeLine first = season(show).episodes().getFirst();
        library.apply(new Change.EditEpisode(first.id(), Map.of(Field.OfEpisode.AIR_DATE, "2025-01-01"), Map.of()));
        assertThat(season(show).episodes().getFirst().at()).isEqualTo(first.at());
    }

    @Test
    void notesOnTwoSpecialsAreTwoStepsOfUndo() {
        ShowId show = make("Specials");
        library.apply(new Change.AddSeason(show, 0));
        SeasonId season = page(show).tabs().getFirst().id();
        library.apply(new Change.AddEpisodes(season, List.of(
                new Episode(0, null, Episode.Kind.SPECIAL, "A", null, null, null, null, null),
                new Episode(0, null, Episode.Kind.SPECIAL, "B", null, null, null, null, null))));
        List<EpisodeLine> lines = season(show).episodes();
        for (EpisodeLine line : lines) {
            library.apply(new Change.WriteNote(new Subject.OnEpisode(line.id()), "first"));
            library.apply(new Change.WriteNote(new Subject.OnEpisode(line.id()), "first and more"));
        }
        library.undo();
        assertThat(season(show).notes()).singleElement().satisfies(note -> assertThat(note.episode()).isEqualTo(lines.getFirst().id()));
    }

    @Test
    void aNoteGoesWithItsEpisodeToAnotherSeason() {
        ShowId show = add("Severance", 2, "Drama");
        EpisodeLine first = season(show).episodes().getFirst();
        library.apply(new Change.WriteNote(new Subject.OnEpisode(first.id()), "Mine"));
        Episode moved = new Episode(2, 9, Episode.Kind.REGULAR, "Part 1", null, null, null, null, 2101L);
        library.apply(new Change.AddShows(List.of(Fixtures.show("Severance", 2, Lifecycle.RUNNING, List.of(moved))), "file"));
        SeasonId first1 = page(show).tabs().getFirst().id();
        library.apply(new Change.RemoveSeason(first1));
        assertThat(new SqliteNoteList(library).all()).singleElement().satisfies(note -> assertThat(note.code()).isEqualTo("S2E9"));
    }

    @Test
    void whatWasTakenOutDoesNotComeBackWithTheNextAnswer() {
        ShowId show = add("Severance", 2, "Drama");
        library.apply(new Change.RemoveEpisode(season(show).episodes().get(1).id()));
        SeasonId second = page(show).tabs().get(1).id();
        library.apply(new Change.RemoveSeason(second));
        add("Severance", 2, "Drama");
        assertThat(page(show).tabs()).hasSize(1);
        assertThat(season(show).episodes()).extracting(EpisodeLine::title).containsExactly("Part 1", "Part 3");

        library.apply(new Change.AddSeason(show, 2));
        add("Severance", 2, "Drama");
        assertThat(page(show).tabs()).hasSize(2);
    }

    @Test
    void twoEditsAtOnceAreNotBothKeptInSilence() {
        ShowId show = add("Severance", 2, "Drama");
        edit(show, Field.OfShow.TITLE, "From the command line");
        Change late = new Change.EditShow(
                show, Map.of(Field.OfShow.TITLE, "From the window"), Map.of(Field.OfShow.TITLE, "Severance"));
        assertThatThrownBy(() -> library.apply(late))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("From the command line");
        assertThat(page(show).show().title()).isEqualTo("From the command line");
    }

    @Test
    void badValuesAreRefusedInASentenceAndChangeNothing() {
        ShowId show = add("Severance", 2, "Drama");
        for (Map.Entry<Field.OfShow, String> bad : Map.of(
                Field.OfShow.TITLE, " \0 ", Field.OfShow.RUNTIME, "many", Field.OfShow.PREMIERED, "2021-02-30", Field.OfShow.ENDED, "0000",
                Field.OfShow.LIFECYCLE, "Sleeping", Field.OfShow.SITE, "no where").entrySet()) {
            assertThatThrownBy(() -> edit(show, bad.getKey(), bad.getValue()))
                    .isInstanceOf(LibraryException.class)
                    .satisfies(e -> assertThat(((LibraryException) e).problem()).isEqualTo(LibraryException.Problem.REFUSED));
        }
        assertThat(page(show).edited()).isEmpty();
    }

    @Test
    void oddTitlesAreKept() {
        String title = "🦀".repeat(2_500) + "שלום\u0000 \tA".repeat(500);
        ShowId show = make(title);
        assertThat(page(show).show().title()).startsWith("🦀").doesNotContain("\0").hasSizeGreaterThan(7_000);
    }

    private ShowId make(String title) {
        return library.apply(new Change.MakeShow(title)).shows().iterator().next();
    }

    private ShowId add(String title, int id, String genre) {
        ShowFacts weekly = Fixtures.weekly(title, id, LocalDate.of(2025, 1, 1), 2, 3);
        Show show = weekly.show();
        Show other = Show.builder(show.title())
                .genres(List.of(genre))
                .lifecycle(Lifecycle.RUNNING)
                .runtimeMinutes(50)
                .network(show.network())
                .externalIds(show.externalIds())
                .build();
        ShowFacts facts = ShowFacts.builder(other)
                .episodes(weekly.episodes())
                .build();
        return library.apply(new Change.AddShows(List.of(facts), "file")).shows().iterator().next();
    }

    private ShowId cast(String title, List<Fact> cast) {
        ShowFacts facts = ShowFacts.builder(Show.titled(title))
                .events(List.<StatusEvent>of())
                .credits(cast.stream().map(Credit.class::cast).toList())
                .build();
        ShowId show = library.apply(new Change.AddShows(List.of(facts), "file")).shows().iterator().next();
        library.apply(new Change.AddSeason(show, 1));
        return show;
    }

    @Test
    void namesakesAreToldApartByYearAndNetwork() {
        ShowId first = library.apply(new Change.MakeShow("The Office")).shows().iterator().next();
        assertThat(new SqliteWatchlist(library).one(first).orElseThrow().label()).isEqualTo("The Office");
        ShowId second = library.apply(new Change.MakeShow("the office", true)).shows().iterator().next();
        library.apply(new Change.EditShow(first, Map.of(Field.OfShow.PREMIERED, "2001-07-09", Field.OfShow.NETWORK, "BBC Two"), Map.of()));
        library.apply(new Change.EditShow(second, Map.of(Field.OfShow.PREMIERED, "2005", Field.OfShow.NETWORK, "NBC"), Map.of()));
        assertThat(new SqliteWatchlist(library).all()).extracting(WatchlistRow::label)
                .contains("The Office (2001, BBC Two)", "the office (2005, NBC)");
        library.apply(new Change.SetRule(ReminderRule.of(UUID.randomUUID(), new RuleScope.OfShow(second), ReminderRule.Occasion.PREMIERE)));
        assertThat(new SqliteReminderPages(library).rules()).singleElement().satisfies(rule -> assertThat(rule.on()).isEqualTo("the office (2005, NBC)"));
    }

    /// Its episodes are not listed, but the history knows of its premiere.
    @Test
    void aSeasonThatHasBegunIsNotOverdueAndCanBeWatched() {
        ShowId show = library.apply(new Change.MakeShow("By Hand")).shows().iterator().next();
        library.apply(new Change.AddSeason(show, 1));
        library.apply(new Change.AddSeason(show, 2));
        SeasonId first = page(show).tab(1).orElseThrow().id();
        library.apply(new Change.EditSeason(first, Map.of(Field.OfSeason.EPISODE_ORDER, "9"), Map.of()));
        library.apply(new Change.SetRelease(first, new Release(AirDate.parse("2021-41"), Release.Confidence.ESTIMATED, null, null)));
        library.apply(new Change.WriteFact(show, null, new Offer("Freevee", Offer.Kind.FREE, null, null, null)));
        assertThat(page(show).coming()).map(SeasonTab::number).contains(2);
        assertThat(new SqliteWatchlist(library).one(show).orElseThrow().coming()).as("overdue").isNotNull();
        assertThat(season(show, 1).offers()).as("not shown yet").isEmpty();

        library.apply(new Change.WriteFact(show, null,
                new StatusEvent(StatusEvent.Kind.PREMIERED, 1, AirDate.parse("2021-09-12"), "Showtime", null, null)));

        assertThat(new SqliteWatchlist(library).one(show).orElseThrow().coming()).isNull();
        assertThat(season(show, 1).offers()).hasSize(1);
        assertThat(season(show, 2).offers()).isEmpty();
        assertThat(page(show).isShown(page(show).tab(1).orElseThrow())).isTrue();
        assertThat(page(show).tab(1).orElseThrow().episodeOrder()).isEqualTo(9);
    }

    private SeasonPage season(ShowId show, int number) {
        return new SqliteShowPages(library).season(page(show).tab(number).orElseThrow().id()).orElseThrow();
    }

    private void edit(ShowId show, Field.OfShow field, String value) {
        library.apply(new Change.EditShow(show, Map.of(field, value), Map.of()));
    }

    private void write(ShowId show, StoredFact<Credit> old, Fact fact) {
        library.apply(new Change.WriteFact(show, old == null ? null : old.id(), fact));
    }

    private static Fact credit(String person, String character) {
        return new Credit(person, character, Credit.Role.MAIN, null);
    }

    private static Episode episode(int number, String title, String date) {
        return new Episode(1, number, Episode.Kind.REGULAR, title, date == null ? null : AirDate.parse(date), null, null, null, null);
    }

    private List<StoredFact<Credit>> credits(ShowId show) {
        return season(show).credits();
    }

    private List<String> names(ShowId show) {
        return credits(show).stream().map(c -> c.fact().person() + " " + c.fact().character()).toList();
    }

    private ShowPage page(ShowId show) {
        return pages.show(show).orElseThrow();
    }

    private SeasonPage season(ShowId show) {
        return pages.season(page(show).tabs().getFirst().id()).orElseThrow();
    }
}
