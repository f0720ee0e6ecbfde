package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.airdate.AirDate;
import cliffhanger.library.Applied;
import cliffhanger.library.Credit;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.EpisodeOrder;
import cliffhanger.library.FactId;
import cliffhanger.library.FactKind;
import cliffhanger.library.Field;
import cliffhanger.library.HiddenUntil;
import cliffhanger.library.LibraryException;
import cliffhanger.library.Rating;
import cliffhanger.library.Release;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.RuleScope;
import cliffhanger.library.Season;
import cliffhanger.library.SeasonId;
import cliffhanger.library.Show;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.library.Source;
import cliffhanger.library.Specials;
import cliffhanger.library.StatusEvent;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Sample;
import cliffhanger.library.change.Scope;
import cliffhanger.library.history.EpisodeRef;
import cliffhanger.library.history.HistoryItem;
import cliffhanger.library.history.ImportListener;
import cliffhanger.library.history.ImportTarget;
import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.WatchHistory;
import cliffhanger.starter.StarterLibrary;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.write.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/// Whatever is done, undoing it all leads back through every state, and redoing it forward again.
@Tag("slow")
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
            Optional<Applied> done = change.isPresent() ? applied(change.get(), library, states.getLast()) : Optional.empty();
            if (done.isPresent()) {
                Applied applied = done.get();
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
            assertSame(Dump.of(library), states.get(i));
        }
        assertThat(library.undo()).isEmpty();
        for (int i = 1; i < states.size(); i++) {
            assertThat(library.redo()).isPresent();
            assertSame(Dump.of(library), states.get(i));
        }
        assertThat(library.redo()).isEmpty();
        assertThat(library.sql().list("PRAGMA foreign_key_check", Row::text)).isEmpty();
        library.close();
    }

    /// A show that was imported as finished, was given a date and is watched again without a mark lost that state by an undo.
    @Example
    void aStateWithoutMarksComesBack() throws IOException {
        anyRunOfChangesCanBeUndoneAndRedoneStepByStep(45982);
    }

    /// A history of which nothing was taken over left an id of an episode behind.
    @Example
    void anImportOfNothingLeavesNothing() throws IOException {
        anyRunOfChangesCanBeUndoneAndRedoneStepByStep(143);
    }

    /// Says only what differs.
    private static void assertSame(Map<String, List<String>> is, Map<String, List<String>> was) {
        for (Map.Entry<String, List<String>> table : was.entrySet()) {
            List<String> missing = new ArrayList<>(table.getValue());
            missing.removeAll(is.getOrDefault(table.getKey(), List.of()));
            List<String> extra = new ArrayList<>(is.getOrDefault(table.getKey(), List.of()));
            extra.removeAll(table.getValue());
            assertThat(missing).as("lost of %s; too much: %s", table.getKey(), extra).isEmpty();
            assertThat(extra).as("too much of %s", table.getKey()).isEmpty();
        }
    }

    /// The only changes here that may be refused are a rule made into one that is there already, and a show to be watched again that never
    /// was, or of which nothing can be; nothing comes of them.
    private static Optional<Applied> applied(Change change, SqliteLibrary library, Map<String, List<String>> before) {
        try {
            return Optional.of(library.apply(change));
        } catch (LibraryException e) {
            assertThat(change).isInstanceOfAny(Change.SetRule.class, Change.BeginPass.class);
            assertThat(e.getMessage()).startsWith(change instanceof Change.SetRule ? "There is already a rule for this."
                    : e.getMessage().startsWith("Nothing") ? "Nothing of this show can be watched again" : "You have not watched anything");
            assertThat(Dump.of(library)).isEqualTo(before);
            return Optional.empty();
        }
    }

    private static Optional<Change> anyChange(Random random, SqliteLibrary library) {
        // Often the same one, so that notes are typed on and marks meet.
        Optional<EpisodeId> episode = random.nextBoolean()
                ? library.sql().first("SELECT min(id) FROM episode HAVING min(id) IS NOT NULL", Row::large).map(EpisodeId::new)
                : pick(random, library, "episode").map(EpisodeId::new);
        return switch (random.nextInt(30)) {
            case 0 -> episode.map(e -> new Change.WatchAgain(e, new PlayTime.Now()));
            case 1 -> pick(random, library, "show").map(s -> new Change.RemoveShow(new ShowId(s)));
            case 2 -> Optional.of(new Change.ClearSamples());
            case 3 -> Optional.of(new Change.AddShows(
                    List.of(Fixtures.weekly("Silicon Valley", 143, LocalDate.of(2026, 10, random.nextInt(1, 28)), 2, 4)), "file"));
            case 4 -> scope(random, library, episode).map(Change.Unmark::new);
            case 6, 7 -> episode.map(e -> new Change.WriteNote(new Subject.OnEpisode(e), note(random)));
            case 8 -> pick(random, library, "show")
                    .map(s -> new Change.WriteNote(new Subject.OnShow(new ShowId(s)), note(random)));
            case 5 -> scope(random, library, episode).map(Change.SkipEpisodes::new);
            case 12 -> Optional.of(new Change.MakeShow("Made " + random.nextInt(3), true));
            case 13 -> pick(random, library, "show").map(s -> new Change.EditShow(new ShowId(s),
                    Map.of(Field.OfShow.TITLE, note(random) + "T", Field.OfShow.RUNTIME, random.nextBoolean() ? "" : "40"), Map.of()));
            case 14 -> episode.map(e -> new Change.EditEpisode(e,
                    Map.of(Field.OfEpisode.TITLE, note(random), Field.OfEpisode.AIR_DATE, "2023-41"), Map.of()));
            case 15 -> pick(random, library, "show").map(s -> random.nextBoolean()
                    ? new Change.ReleaseEdits(new Subject.OnShow(new ShowId(s)))
                    : new Change.AddSeason(new ShowId(s), random.nextInt(4)));
            case 16 -> pick(random, library, "season").map(s -> random.nextBoolean()
                    ? new Change.RemoveSeason(new SeasonId(s))
                    : new Change.SetRelease(new SeasonId(s), random.nextBoolean() ? null
                            : new Release(AirDate.parse("2027-23~"), Release.Confidence.ESTIMATED, null, null)));
            case 17 -> episode.map(Change.RemoveEpisode::new);
            case 18 -> fact(random, library).map(id -> switch (random.nextInt(4)) {
                case 0 -> new Change.RemoveFact(id);
                case 1 -> new Change.MoveFact(id, random.nextInt(-2, 3));
                case 2 -> new Change.ReleaseFact(id);
                default -> new Change.WriteFact(Place.of(library.sql(), id).show(), id, new Credit("P" + random.nextInt(3), null, Credit.Role.GUEST, null));
            });
            case 19 -> pick(random, library, "show").map(s -> new Change.WriteFact(new ShowId(s), null, random.nextBoolean()
                    ? new Rating("Me", random.nextInt(10), null)
                    : new StatusEvent(StatusEvent.Kind.RENEWED, 3, AirDate.parse("2026"), "HBO", new Source("Here", null, null, null, null), null)));
            case 22 -> pick(random, library, "show").map(s -> random.nextBoolean()
                    ? new Change.SetState(new ShowId(s), ShowState.values()[random.nextInt(5)])
                    : new Change.SetFavourite(new ShowId(s), random.nextBoolean()));
            case 23 -> episode.map(e -> new Change.Rate(new Subject.OnEpisode(e), random.nextBoolean() ? null : random.nextInt(11) * 1.0));
            case 21 -> pick(random, library, "show").map(s -> switch (random.nextInt(10)) {
                case 8 -> new Change.SetOrder(new ShowId(s), random.nextBoolean() ? EpisodeOrder.AIRED : EpisodeOrder.ABSOLUTE, Map.of(), true);
                case 9 -> OrderTest.shuffled(random, library, new ShowId(s));
                case 4 -> new Change.BeginPass(new ShowId(s));
                case 5 -> new Change.EndPass(new ShowId(s));
                case 6, 7 -> new Change.WantSpecials(new ShowId(s), random.nextBoolean() ? null : Specials.values()[random.nextInt(3)]);
                case 0 -> new Change.Unhide(new ShowId(s));
                case 1 -> new Change.Hide(new ShowId(s), new HiddenUntil.Wanted());
                case 2 -> new Change.Hide(new ShowId(s), new HiddenUntil.SeasonOut(1 + random.nextInt(2)));
                default -> new Change.Hide(new ShowId(s), new HiddenUntil.Day(Fixtures.TODAY.plusDays(1 + random.nextInt(3))));
            });
            case 24 -> pick(random, library, "season").map(s -> new Change.Rate(new Subject.OnSeason(new SeasonId(s)), 7.5));
            case 25 -> pick(random, library, "show").map(s -> new Change.SetRule(ReminderRule.of(new UUID(0, random.nextInt(3)),
                    new RuleScope.OfShow(new ShowId(s)), ReminderRule.Occasion.values()[random.nextInt(6)])
                    .at(ReminderRule.Timing.before(Duration.ofMinutes(random.nextInt(99))))));
            case 26, 27 -> Optional.of(accept(random, library));
            case 28, 29 -> Optional.of(bring(random, library));
            case 20 -> Optional.of(new Change.AddShows(StarterLibrary.samples().stream().map(Sample::facts).toList(), "starter"));
            default -> scope(random, library, episode).map(scope -> new Change.MarkWatched(scope, when(random)));
        };
    }

    /// Takes over an article about a show that is there, or is not.
    private static Change accept(Random random, SqliteLibrary library) {
        ShowId known = random.nextBoolean() ? pick(random, library, "show").map(ShowId::new).orElse(null) : null;
        Source source = new Source("Article " + random.nextInt(3), null, null, null, LocalDate.of(2022, 1 + random.nextInt(12), 1));
        Release release = new Release(AirDate.parse(List.of("2023-41", "2024-03-28", "2027~").get(random.nextInt(3))), Release.Confidence.ESTIMATED, null, source);
        return new Change.AcceptFacts(known, ShowFacts.builder(Show.titled("Read " + random.nextInt(3)))
                .seasons(List.of(new Season(1 + random.nextInt(3), null, random.nextBoolean() ? 8 : null, release, null)))
                .events(List.of(new StatusEvent(StatusEvent.Kind.values()[random.nextInt(6)], 2, random.nextBoolean() ? null : AirDate.parse("2022-01"), "HBO", source, "It is so.")))
                .credits(List.of(new Credit("P" + random.nextInt(3), "C" + random.nextInt(3), Credit.Role.MAIN, null, source)))
                .ratings(List.of(new Rating("IMDb", random.nextInt(10), null, source)))
                .source(source)
                .build());
    }

    /// Takes over what another tracker kept of a show that is there, and of one that may not be.
    private static Change bring(Random random, SqliteLibrary library) {
        Optional<ShowId> known = pick(random, library, "show").map(ShowId::new);
        ShowRef here = new ShowRef("Here", null, Map.of());
        ShowRef other = new ShowRef("Kept " + random.nextInt(3), null, Map.of("thetvdb", "70000" + random.nextInt(3)));
        List<HistoryItem> kept = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            ShowRef show = known.isPresent() && random.nextBoolean() ? here : other;
            EpisodeRef episode = new EpisodeRef(random.nextInt(3), 1 + random.nextInt(4), random.nextBoolean() ? "T" : null,
                    random.nextBoolean() ? Map.of("thetvdb", String.valueOf(900 + random.nextInt(9))) : Map.of());
            kept.add(switch (random.nextInt(7)) {
                case 0 -> new HistoryItem.OfShow(show, ShowState.values()[random.nextInt(5)], random.nextBoolean());
                case 1 -> new HistoryItem.Skipped(show, episode);
                case 2 -> new HistoryItem.Rated(show, null, random.nextBoolean() ? episode : null, random.nextInt(11), null);
                case 3 -> new HistoryItem.Noted(show, random.nextBoolean() ? Integer.valueOf(1) : null, null, "N" + random.nextInt(3));
                case 4 -> new HistoryItem.Listed(show, "L" + random.nextInt(2));
                default -> new HistoryItem.Watched(show, episode, random.nextBoolean() ? null : Instant.ofEpochSecond(1_600_000_000L + random.nextInt(200)), random.nextInt(3));
            });
        }
        Map<String, String> ids = other.ids();
        Optional<ShowId> met = library.sql().first("SELECT show_id FROM external_id WHERE provider = 'thetvdb' AND value = ?", Row::large, ids.get("thetvdb")).map(ShowId::new);
        ImportTarget into = met.<ImportTarget>map(show -> new ImportTarget.Known(show, ids)).orElseGet(() -> new ImportTarget.New(0, Show.builder(other.label()).externalIds(ids).build()));
        WatchHistory history = new WatchHistory() {
            @Override
            public String keeper() {
                return "Test";
            }

            @Override
            public void read(Receiver receiver) {
                kept.forEach(receiver::keep);
            }
        };
        return new Change.ImportHistory(history, show -> show.equals(here) ? new ImportTarget.Known(known.orElseThrow(), Map.of()) : into, random.nextBoolean(), ImportListener.NONE);
    }

    private static Optional<Scope> scope(Random random, SqliteLibrary library, Optional<EpisodeId> episode) {
        return switch (random.nextInt(4)) {
            case 0 -> episode.map(Scope.One::new);
            case 1 -> episode.map(Scope.UpTo::new);
            case 2 -> pick(random, library, "season").map(s -> new Scope.WholeSeason(new SeasonId(s)));
            default -> pick(random, library, "show").map(s -> new Scope.WholeShow(new ShowId(s)));
        };
    }

    private static Optional<FactId> fact(Random random, SqliteLibrary library) {
        return pick(random, library, "credit").map(id -> new FactId(FactKind.CREDIT, id));
    }

    private static String note(Random random) {
        return List.of("", "A", "It's “fine”\n", "\ud83d\ude00 %").get(random.nextInt(4));
    }

    private static PlayTime when(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new PlayTime.Now();
            case 1 -> new PlayTime.OnAirDate();
            default -> new PlayTime.At(Instant.ofEpochSecond(1_600_000_000L + random.nextInt(1_000_000)));
        };
    }

    private static Optional<Long> pick(Random random, SqliteLibrary library, String table) {
        List<Long> ids = library.sql().list("SELECT id FROM " + table + " ORDER BY id", Row::large);
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(random.nextInt(ids.size())));
    }
}
