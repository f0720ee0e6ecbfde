package cliffhanger.search;

import cliffhanger.library.EpisodeId;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import java.util.ArrayList;
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

    /// Marks the begin of matched words in a text.
    public static final char BEGIN = '\u0002';

    /// Marks their end.
    public static final char END = '\u0003';

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

    /// Takes a text with marks apart.
    public static List<String> pieces(String marked) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            boolean matched = pieces.size() % 2 == 1;
            if ((c == BEGIN && !matched) || (c == END && matched)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            } else if (c != BEGIN && c != END) {
                piece.append(c);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }

    /// The whole text without marks.
    public String text() {
        return String.join("", pieces);
    }
}
