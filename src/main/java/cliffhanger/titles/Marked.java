package cliffhanger.titles;

import java.util.ArrayList;
import java.util.List;

/// A text in which some words are marked.
///
/// @param pieces in turn plain and marked, beginning with plain; together the whole text
public record Marked(List<String> pieces) {
    private static final String CUT = "…";

    public Marked {
        pieces = List.copyOf(pieces);
    }

    static Marked of(String text, List<Token> tokens, boolean[] hit) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < hit.length; i++) {
            // One sign may stand for several words.
            if (hit[i] && tokens.get(i).begin() >= from) {
                int last = i;
                // Words that touch are one mark: "It's", a run of Chinese.
                while (last + 1 < hit.length && hit[last + 1] && tokens.get(last + 1).chunk() == tokens.get(i).chunk()) {
                    last++;
                }
                pieces.add(text.substring(from, tokens.get(i).begin()));
                pieces.add(text.substring(tokens.get(i).begin(), tokens.get(last).end()));
                from = tokens.get(last).end();
                i = last;
            }
        }
        pieces.add(text.substring(from));
        return new Marked(pieces);
    }

    /// The part of a long text around its first mark, with "…" where it was cut.
    ///
    /// @param before how many letters before the mark at most, cut between words where that is near
    /// @param after  how many from the mark on
    public Marked around(int before, int after) {
        if (pieces.size() == 1) {
            return new Marked(List.of(head(pieces.getFirst(), before + after)));
        }
        List<String> part = new ArrayList<>();
        part.add(tail(pieces.getFirst(), before));
        int left = after;
        for (int i = 1; i < pieces.size() && left > 0; i++) {
            String piece = pieces.get(i);
            part.add(i % 2 == 1 ? piece : head(piece, left));
            left -= piece.length();
        }
        if (left <= 0 && part.size() < pieces.size() && part.size() % 2 == 0) {
            part.add(CUT);
        }
        return new Marked(part);
    }

    private static String head(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int blank = text.lastIndexOf(' ', most);
        int at = blank > most / 2 ? blank : whole(text, most);
        return text.substring(0, at).stripTrailing() + CUT;
    }

    private static String tail(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int from = text.length() - most;
        int blank = text.indexOf(' ', from);
        int at = blank >= 0 && blank < from + most / 2 ? blank + 1 : whole(text, from);
        return CUT + text.substring(at);
    }

    /// Not between the halves of a letter.
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
