package cliffhanger.library.change;

import cliffhanger.library.Episode;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.EpisodeOrder;
import cliffhanger.library.Fact;
import cliffhanger.library.FactId;
import cliffhanger.library.Field;
import cliffhanger.library.HiddenUntil;
import cliffhanger.library.Release;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.library.Specials;
import cliffhanger.library.Subject;
import cliffhanger.library.history.ImportListener;
import cliffhanger.library.history.ImportTarget;
import cliffhanger.library.history.WatchHistory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that the user did. It is applied in one transaction, journalled, and can be undone and redone.
public sealed interface Change {
    /// Whether it is a step of undo. What the program does on its own is none: it would come between the user and the last thing done.
    default boolean isStep() {
        return true;
    }

    /// Gives a play to each episode of the scope that has none and is not skipped.
    record MarkWatched(Scope scope, PlayTime when) implements Change {}

    /// Gives an episode one more play, whatever it has.
    record WatchAgain(EpisodeId episode, PlayTime when) implements Change {}

    /// Takes all plays and skips from the scope.
    record Unmark(Scope scope) implements Change {}

    /// Skips each episode of the scope that is neither watched nor skipped.
    record SkipEpisodes(Scope scope) implements Change {}

    /// Adds shows, or updates those that are known. Marks and notes stay as they are.
    ///
    /// @param from  what the user named, such as a file's name
    /// @param asNewShow whether a show that has only the title in common with one is another
    record AddShows(List<ShowFacts> shows, String from, boolean asNewShow) implements Change {
        public AddShows {
            shows = List.copyOf(shows);
        }

        public AddShows(List<ShowFacts> shows, String from) {
            this(shows, from, false);
        }
    }

    /// Brings a show up to date with all that a service knows of it. Marks and notes stay: an episode that is listed no more is
    /// kept where the user made anything of it. What the user wrote over stays as it is.
    ///
    /// @param facts its events are those that came of it, to be added to the history
    /// @param leads whether the facts are all that there is to know, so that what they leave out is listed no more
    /// @param byUser whether the user asked for it; else it is no step of undo
    record Refresh(ShowId show, ShowFacts facts, boolean leads, boolean byUser) implements Change {
        @Override
        public boolean isStep() {
            return byUser;
        }
    }

    /// Writes down that a service knows a show no more; once, until it knows it again.
    record Delist(ShowId show, String service) implements Change {
        @Override
        public boolean isStep() {
            return false;
        }
    }

    /// Takes over what a source says of a show, as far as the user wants it: it then stands like the user's own words, with the
    /// source beside each. What was there already stays; nothing is taken away.
    ///
    /// @param show  which show it is about; null to add it
    /// @param facts what was ticked; of its show only what is to be written
    record AcceptFacts(@Nullable ShowId show, ShowFacts facts) implements Change {}

    /// Takes over what another program kept: what is there already is not added twice, and nothing that stands here is lost.
    ///
    /// @param into    says for each show where it goes
    /// @param onlyUnwatched whether an episode that is watched here already is left alone
    /// @param tally   is told what becomes of each thing
    record ImportHistory(WatchHistory history, ImportTarget.Answers into, boolean onlyUnwatched, ImportListener tally) implements Change {}

    /// Takes a whole library in, with all that belongs to it, into one that holds nothing of the user's own; samples make room.
    record TakeIn(Archive archive) implements Change {}

    /// Takes a show out with all that belongs to it, marks and notes too.
    record RemoveShow(ShowId show) implements Change {}

    /// Writes the note on a subject, which has one at most; a blank text takes it away.
    ///
    /// Notes are saved while they are typed: one that follows another on the same subject within ten minutes, with nothing
    /// done between, is one step of undo together with it.
    ///
    /// @param seen what stood there when the user began; where something else was written meanwhile, both are kept. Null to
    ///     write over whatever is there
    record WriteNote(Subject subject, String text, @Nullable String seen) implements Change {
        public WriteNote(Subject subject, String text) {
            this(subject, text, null);
        }
    }

    /// Makes a show of which only the title is known.
    ///
    /// @param apart whether it is another one than a show of that title that is there
    record MakeShow(String title, boolean apart) implements Change {
        /// @param title one that no other show has
        public MakeShow(String title) {
            this(title, false);
        }
    }

    /// Writes over facts of a show. Each stands as the user's from then on, and wins over what a source says.
    ///
    /// @param values what to write, in the field's form
    /// @param seen   what the user saw there before; where it is another by now, nothing is written. Empty to write anyhow
    record EditShow(ShowId show, Map<Field.OfShow, String> values, Map<Field.OfShow, String> seen) implements Change {
        public EditShow {
            values = Map.copyOf(values);
            seen = Map.copyOf(seen);
        }
    }

    /// Writes over facts of a season, as [EditShow].
    record EditSeason(SeasonId season, Map<Field.OfSeason, String> values, Map<Field.OfSeason, String> seen) implements Change {
        public EditSeason {
            values = Map.copyOf(values);
            seen = Map.copyOf(seen);
        }
    }

    /// Writes over facts of an episode, as [EditShow].
    record EditEpisode(EpisodeId episode, Map<Field.OfEpisode, String> values, Map<Field.OfEpisode, String> seen)
            implements Change {
        public EditEpisode {
            values = Map.copyOf(values);
            seen = Map.copyOf(seen);
        }
    }

    /// Says when a season comes; null for "not known". It stands as the user's from then on.
    record SetRelease(SeasonId season, @Nullable Release release) implements Change {}

    /// Adds a season.
    record AddSeason(ShowId show, int number) implements Change {}

    /// Takes a season out with its episodes, marks and notes; a source does not bring it back.
    record RemoveSeason(SeasonId season) implements Change {}

    /// Adds episodes to a season, or corrects those that have these numbers. They stand as the user's.
    record AddEpisodes(SeasonId season, List<Episode> episodes) implements Change {
        public AddEpisodes {
            episodes = List.copyOf(episodes);
        }
    }

    /// Takes an episode out with its marks and notes; a source does not bring it back.
    record RemoveEpisode(EpisodeId episode) implements Change {}

    /// Adds a fact to its list, or corrects one.
    ///
    /// @param id which to correct; null to add
    record WriteFact(ShowId show, @Nullable FactId id, Fact fact) implements Change {}

    /// Takes a fact out of its list; a source does not bring it back.
    record RemoveFact(FactId id) implements Change {}

    /// Moves a fact within its list.
    ///
    /// @param by how many places: negative towards the front
    record MoveFact(FactId id, int by) implements Change {}

    /// Puts what the source says in the place of the user's corrections of the subject; of a show, of all that belongs to
    /// it. What the user alone said stays.
    ///
    /// @param field the one correction that is meant; null for all
    record ReleaseEdits(Subject subject, @Nullable Field field) implements Change {
        public ReleaseEdits(Subject subject) {
            this(subject, null);
        }
    }

    /// Puts what the source says in the place of the user's correction of one fact.
    record ReleaseFact(FactId id) implements Change {}

    /// Says what a show is to the user.
    record SetState(ShowId show, ShowState state) implements Change {}

    /// Makes a show a favourite, or no longer one.
    record SetFavourite(ShowId show, boolean favourite) implements Change {}

    /// Gives a play another time.
    record MovePlay(UUID play, PlayTime when) implements Change {}

    /// Takes one play away; the episode stays watched while it has others.
    record RemovePlay(UUID play) implements Change {}

    /// Puts a show off, so that it does not wait to be watched.
    record Hide(ShowId show, HiddenUntil until) implements Change {}

    /// Begins to watch a show again from the start: its viewings so far stay, and it waits from its first episode on.
    record BeginPass(ShowId show) implements Change {}

    /// Ends that; what was watched this time stays watched.
    record EndPass(ShowId show) implements Change {}

    /// Has a show's episodes shown by another order.
    ///
    /// @param places by the id that an episode has at the source; empty for an order that needs no list
    /// @param byUser whether it is a step of undo; what a refresh brings of an order is none
    record SetOrder(ShowId show, EpisodeOrder order, Map<Long, EpisodeOrder.Place> places, boolean byUser) implements Change {
        public SetOrder {
            places = Map.copyOf(places);
        }

        @Override
        public boolean isStep() {
            return byUser;
        }
    }

    /// Says what becomes of the specials that belong to the story of a show.
    ///
    /// @param wanted null for what holds for all shows
    record WantSpecials(ShowId show, @Nullable Specials wanted) implements Change {}

    /// Has a show that was put off wait again.
    record Unhide(ShowId show) implements Change {}

    /// Rates a subject.
    ///
    /// @param value 0 to 10; null to take the rating away
    record Rate(Subject subject, @Nullable Double value) implements Change {}

    /// Sets a reminder rule, or changes the one of this id.
    record SetRule(ReminderRule rule) implements Change {}

    /// Sets several reminder rules of one show, as one step.
    record SetRules(List<ReminderRule> rules) implements Change {
        public SetRules {
            rules = List.copyOf(rules);
        }
    }

    /// Takes a reminder rule away.
    record RemoveRule(UUID id) implements Change {}

    /// Puts the sample shows in, as far as they are not there.
    ///
    /// @param firstRun true where the program does so by itself, which is then nothing to undo
    record PlaceSamples(List<Sample> samples, boolean firstRun) implements Change {
        public PlaceSamples {
            samples = List.copyOf(samples);
        }

        @Override
        public boolean isStep() {
            return !firstRun;
        }
    }

    /// Takes the samples out; those that the user has made something of stay, without the sample marks.
    record ClearSamples() implements Change {}
}
