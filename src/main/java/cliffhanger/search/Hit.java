package cliffhanger.search;

import cliffhanger.library.EpisodeId;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that was found.
///
/// @param title  the show's
/// @param season where it is about one
/// @param code   "S2", "S2E5"; null where it is about the whole show
/// @param seen   how far the user is with what it is about
/// @param veiled whether what was found is not shown
/// @param pieces what was found, or the part of it around the words; in turn plain and matched, beginning with plain
public record Hit(
        Kind kind,
        ShowId show,
        String title,
        @Nullable SeasonId season,
        @Nullable EpisodeId episode,
        @Nullable String code,
        List<String> pieces,
        Seen seen,
        boolean veiled) {

    public Hit {
        pieces = List.copyOf(pieces);
    }

    /// How far the user is with an episode; a person counts as what they are seen in.
    public enum Seen {
        WATCHED,
        /// It is the one to watch next.
        NEXT,
        LATER,
        /// No episode of its season is out.
        COMING
    }

    /// The same with its text in other pieces.
    public Hit inPieces(List<String> other) {
        return new Hit(kind, show, title, season, episode, code, other, seen, veiled);
    }

    /// The same without what was found.
    ///
    /// @param numbered whether it is told where that is
    Hit covered(boolean numbered) {
        return new Hit(kind, show, title, season, episode, numbered ? code : null, List.of(), seen, true);
    }

    /// What can be found.
    public enum Kind {
        SHOW,
        EPISODE,
        PERSON,
        NOTE
    }

    /// The whole text without marks.
    public String text() {
        return String.join("", pieces);
    }
}
