package cliffhanger.show;

import cliffhanger.library.Details;
import cliffhanger.library.EpisodeCode;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.Field;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Link;
import cliffhanger.library.Opinion;
import cliffhanger.library.Rating;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.RenewalStatus;
import cliffhanger.library.Show;
import cliffhanger.library.ShowId;
import cliffhanger.library.Source;
import cliffhanger.library.Specials;
import cliffhanger.library.StatusEvent;
import cliffhanger.library.StoredFact;
import cliffhanger.library.veil.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the header of a show tells.
///
/// @param history its status events, oldest first
/// @param tabs    its seasons by number
/// @param next    the episode to watch next, of what has aired
/// @param source  where the facts come from
/// @param edited  which of the facts are the user's
/// @param poster  the address of a small picture
/// @param lists   of the user's own, that it is in
/// @param rules   that speak of the show as a whole
/// @param passes  how often the user has been through it
/// @param veiled  what there is and is not shown
public record ShowPage(
        ShowId id,
        Show show,
        boolean sample,
        List<StoredFact<Rating>> ratings,
        List<StoredFact<StatusEvent>> history,
        List<StoredFact<Link>> links,
        List<SeasonTab> tabs,
        @Nullable Next next,
        @Nullable Source source,
        Set<Field.OfShow> edited,
        Opinion opinion,
        @Nullable String poster,
        Details details,
        List<String> lists,
        List<ReminderRule> rules,
        Passes passes,
        Set<Secret> veiled) {

    /// The times through the show.
    ///
    /// @param again            those after the first, of which something was watched
    /// @param current          the one that is on; null where none was begun
    /// @param specials         what becomes of specials that belong to the story; null for what holds for all shows
    /// @param specialsOfStory  how many there are
    public record Passes(List<Pass> again, @Nullable Integer current, @Nullable Specials specials, int specialsOfStory) {}

    /// One time through the show.
    ///
    /// @param number   from 2
    /// @param episodes regular ones that were watched
    /// @param first    null where no time of it is known
    public record Pass(int number, int episodes, @Nullable Instant first, @Nullable Instant last) {}

    /// The episode to watch next.
    public record Next(EpisodeId id, int season, @Nullable Integer number) {
        public String code() {
            return EpisodeCode.of(season, number);
        }
    }

    /// Whether anything can be said of how far the user is, what is next and whether more is to come.
    public boolean isKnown() {
        return details == Details.KNOWN;
    }

    /// The season of that number; empty where it has no page.
    public Optional<SeasonTab> tab(int season) {
        return tabs.stream().filter(tab -> tab.number() == season).findFirst();
    }

    /// The network that the show has moved to, as the season calls it; empty where it stays where it was, or is over.
    ///
    /// It moved where a source says so, and where another network renewed it than the one that had it.
    public Optional<String> movedTo() {
        if (!standing().isComingBack()) {
            return Optional.empty();
        }
        List<StatusEvent> events = StoredFact.facts(history);
        String had = show.network() == null ? null : show.network().name();
        String moved = null;
        for (StatusEvent event : events) {
            String who = event.who();
            boolean takes = switch (event.kind()) {
                case MOVED -> true;
                case RENEWED, REVIVED, FINAL_SEASON -> had != null && who != null && !isSame(had, who);
                default -> false;
            };
            had = event.kind() == StatusEvent.Kind.PREMIERED || event.kind() == StatusEvent.Kind.CANCELLED ? (who == null ? had : who) : had;
            moved = takes && who != null ? who : moved;
        }
        String to = moved;
        return Optional.ofNullable(to).map(name -> tabs.stream().map(SeasonTab::network)
                .filter(network -> network != null && isSame(network, name)).findFirst().orElse(name));
    }

    /// "Freevee" is "Amazon Freevee".
    private static boolean isSame(String a, String b) {
        return a.equalsIgnoreCase(b) || a.endsWith(" " + b) || b.endsWith(" " + a);
    }

    public RenewalStatus standing() {
        return RenewalStatus.of(history.isEmpty() ? null : history.getLast().fact().kind(), show.lifecycle());
    }

    /// The tab to open first: where the next episode is, else the season that airs, else the newest.
    public Optional<SeasonTab> first() {
        return tabs.stream()
                .filter(tab -> tab.watched() < tab.aired())
                .findFirst()
                .or(() -> tabs.stream().filter(tab -> tab.aired() > 0 && tab.aired() < tab.total()).findFirst())
                .or(() -> tabs.stream().reduce((a, b) -> b));
    }

    /// Whether it is known that a season has no more episodes than are listed: so many were ordered, the show is over, or a later season has
    /// a date or episodes.
    public boolean isListedInFull(SeasonTab season) {
        return season.total() > 0 && (season.episodeOrder() != null ? season.total() >= season.episodeOrder() : show.lifecycle() == Lifecycle.ENDED
                || tabs.stream().anyMatch(tab -> tab.number() > season.number() && (tab.total() > 0 || tab.release() != null)));
    }

    /// The newest season that has not been shown.
    public Optional<SeasonTab> coming() {
        return tabs.stream().filter(tab -> tab.number() > 0 && !isShown(tab)).reduce((a, b) -> b);
    }

    /// Whether a season has begun: an episode of it has aired, or the history knows of its premiere, be its episodes listed or not.
    public boolean isShown(SeasonTab tab) {
        return tab.aired() > 0 || StoredFact.facts(history).stream().anyMatch(event ->
                event.kind() == StatusEvent.Kind.PREMIERED && event.season() != null && event.season() == tab.number());
    }
}
