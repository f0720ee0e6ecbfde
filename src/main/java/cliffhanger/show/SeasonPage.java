package cliffhanger.show;

import cliffhanger.library.Credit;
import cliffhanger.library.Field;
import cliffhanger.library.Note;
import cliffhanger.library.Offer;
import cliffhanger.library.Overview;
import cliffhanger.library.Prediction;
import cliffhanger.library.Recap;
import cliffhanger.library.Release;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.ShowId;
import cliffhanger.library.StoredFact;
import cliffhanger.library.veil.Secret;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All that the cards of one season tell.
///
/// @param recap       of this season, or where it has none of the newest one before it
/// @param notes       on the season and its episodes
/// @param rules       that speak of this season or its show
/// @param edited      which of the season's own facts are the user's
/// @param rating      the user's own, 0 to 10
/// @param overview    what a service says that it is about
/// @param faces       people of the cast, by name, to the address of a small picture
/// @param veiled      what there is and is not shown
public record SeasonPage(
        ShowId show,
        SeasonTab season,
        List<EpisodeLine> episodes,
        List<StoredFact<Offer>> offers,
        List<StoredFact<Credit>> credits,
        @Nullable RecapOf recap,
        List<StoredFact<Prediction>> predictions,
        List<Note> notes,
        List<ReminderRule> rules,
        Set<Field.OfSeason> edited,
        @Nullable Double rating,
        @Nullable Overview overview,
        Map<String, String> faces,
        Set<Secret> veiled) {

    /// When the season comes or came: as it is told, else with the first of its episodes that has a date.
    public @Nullable Release release() {
        if (season.release() != null) {
            return season.release();
        }
        return episodes.stream()
                .filter(line -> !line.special())
                .map(EpisodeLine::date)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(date -> new Release(date, Release.Confidence.ANNOUNCED, null, null))
                .orElse(null);
    }

    /// Whether all of its regular episodes are listed and nothing of them is left to watch or to come.
    public boolean isOver() {
        List<EpisodeLine> regular = episodes.stream().filter(line -> !line.special()).toList();
        return !regular.isEmpty() && (season.episodeOrder() == null || regular.size() >= season.episodeOrder())
                && regular.stream().allMatch(line -> line.watched() || line.skipped());
    }

    /// The same of this time through the show.
    public boolean isOverThisTime() {
        return isOver() && episodes.stream().allMatch(line -> line.special() || line.seen() || line.skipped());
    }

    /// A recap, and whether the user has seen what it tells.
    public record RecapOf(StoredFact<Recap> listed, boolean watched) {
        public int season() {
            return listed.fact().season();
        }

        public String text() {
            return listed.fact().text();
        }
    }
}
