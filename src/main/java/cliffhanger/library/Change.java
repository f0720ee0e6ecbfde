package cliffhanger.library;

import java.util.List;

/// One thing that the user did. It is applied in one transaction, journalled, and can be undone and redone.
public sealed interface Change {
    /// Gives a play to each episode of the scope that has none and is not skipped.
    record MarkWatched(Scope scope, When when) implements Change {}

    /// Gives an episode one more play, whatever it has.
    record WatchAgain(EpisodeId episode, When when) implements Change {}

    /// Takes all plays and skips from the scope.
    record Unmark(Scope scope) implements Change {}

    /// Skips each episode of the scope that is neither watched nor skipped.
    record SkipEpisodes(Scope scope) implements Change {}

    /// Adds shows, or updates those that are known. Marks and notes stay as they are.
    ///
    /// @param from what the user named, such as a file's name
    record AddShows(List<ShowFacts> shows, String from) implements Change {
        public AddShows {
            shows = List.copyOf(shows);
        }
    }

    /// Takes a show out with all that belongs to it, marks and notes too.
    record RemoveShow(ShowId show) implements Change {}

    /// Writes the note on a subject, which has one at most; a blank text takes it away.
    ///
    /// Notes are saved while they are typed: one that follows another on the same subject within ten minutes, with nothing
    /// done between, is one step of undo together with it.
    record WriteNote(Subject subject, String text) implements Change {}

    /// Puts the sample shows in, as far as they are not there.
    ///
    /// @param firstRun true where the program does so by itself, which is then nothing to undo
    record PlaceSamples(List<Sample> samples, boolean firstRun) implements Change {
        public PlaceSamples {
            samples = List.copyOf(samples);
        }
    }

    /// Takes the samples out; those that the user has made something of stay, without the sample marks.
    record ClearSamples() implements Change {}
}
