package cliffhanger.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What was typed to find a title by. Each word of it has to begin a word of the title. Immutable.
public final class TitleQuery {
    /// What is typed beyond that is not looked at.
    private static final int LONGEST = 200;

    private final FoldedTitle typed;
    private final List<Wanted> wanted;

    private TitleQuery(FoldedTitle typed) {
        this.typed = typed;
        List<Wanted> all = new ArrayList<>();
        List<Token> chunk = new ArrayList<>();
        for (Token token : typed.tokens()) {
            if (!chunk.isEmpty() && chunk.getLast().chunk() != token.chunk()) {
                all.add(Wanted.of(chunk));
                chunk.clear();
            }
            chunk.add(token);
        }
        if (!chunk.isEmpty()) {
            all.add(Wanted.of(chunk));
        }
        wanted = List.copyOf(all);
    }

    public static TitleQuery of(String typed) {
        return new TitleQuery(FoldedTitle.of(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed));
    }

    /// One run between blanks of what was typed.
    ///
    /// @param pieces its words where punctuation cuts it: "nip", "duck"
    /// @param whole  the same as one word; empty where it has signs that stand by themselves
    private record Wanted(List<String> pieces, String whole) {
        static Wanted of(List<Token> chunk) {
            List<String> pieces = chunk.stream().map(Token::text).toList();
            return new Wanted(pieces, chunk.stream().anyMatch(Token::sign) ? "" : String.join("", pieces));
        }

        /// As FTS5 asks for it; the last word may go on.
        String match() {
            String phrase = "\"" + String.join(" ", pieces) + "\" *";
            return pieces.size() == 1 || whole.isEmpty() ? phrase : "(\"" + whole + "\" * OR " + phrase + ")";
        }

        /// Whether it begins at that word of a title.
        ///
        /// @return how many words of the title it takes; 0 for no
        int begins(List<Token> title, int at) {
            int taken = follows(title, at);
            if (taken > 0 || pieces.size() == 1 || whole.isEmpty()) {
                return taken;
            }
            return title.get(at).text().startsWith(whole) ? 1 : joined(title, at, whole);
        }

        private int follows(List<Token> title, int at) {
            if (pieces.size() == 1) {
                return title.get(at).text().startsWith(pieces.getFirst()) ? 1 : joined(title, at, pieces.getFirst());
            }
            for (int i = 0; i < pieces.size(); i++) {
                if (at + i >= title.size()) {
                    return 0;
                }
                String word = title.get(at + i).text();
                boolean same = i + 1 == pieces.size() ? word.startsWith(pieces.get(i)) : word.equals(pieces.get(i));
                if (!same) {
                    return 0;
                }
            }
            return pieces.size();
        }

        /// Whether the words of one run of the title begin so together.
        private static int joined(List<Token> title, int at, String whole) {
            Token first = title.get(at);
            // Only what stands in the index as a whole: from the beginning of the run.
            if (first.sign() || (at > 0 && title.get(at - 1).chunk() == first.chunk())) {
                return 0;
            }
            StringBuilder run = new StringBuilder();
            int taken = 0;
            for (int i = at; i < title.size() && title.get(i).chunk() == first.chunk(); i++) {
                if (title.get(i).sign()) {
                    return 0;
                }
                if (run.length() < whole.length()) {
                    taken++;
                }
                run.append(title.get(i).text());
            }
            return taken > 1 && run.toString().startsWith(whole) ? taken : 0;
        }
    }

    /// How a title matches, the best first.
    public enum Rank {
        /// It is what was typed.
        TITLE,
        /// It is, but for its article.
        WITHOUT_ARTICLE,
        /// It begins so.
        BEGINNING,
        /// Words of it begin so.
        WORDS,
        /// It holds it somewhere, or not at all.
        REST
    }

    /// Whether nothing was typed that a title could hold.
    public boolean isEmpty() {
        return wanted.isEmpty();
    }

    /// The query that FTS5 understands, over what [FoldedTitle#words()] gives. Not for an empty one.
    public String match() {
        return wanted.stream().map(Wanted::match).collect(Collectors.joining(" AND "));
    }

    /// What was typed, folded.
    public FoldedTitle typed() {
        return typed;
    }

    /// Whether each word is somewhere in a title, also within a word.
    public boolean isWithin(FoldedTitle title) {
        String plain = title.plain();
        return wanted.stream().allMatch(each -> plain.contains(each.whole().isEmpty() ? String.join("", each.pieces()) : each.whole())
                || plain.contains(String.join(" ", each.pieces())));
    }

    /// How well a title matches, less being better.
    public Rank rank(FoldedTitle title) {
        if (title.isLike(typed)) {
            return Rank.TITLE;
        }
        if (title.isJust(typed)) {
            return Rank.WITHOUT_ARTICLE;
        }
        if (title.beginsWith(typed)) {
            return Rank.BEGINNING;
        }
        boolean words = wanted.stream().allMatch(each -> {
            for (int i = 0; i < title.tokens().size(); i++) {
                if (each.begins(title.tokens(), i) > 0) {
                    return true;
                }
            }
            return false;
        });
        return words ? Rank.WORDS : Rank.REST;
    }

    /// A text with its words that were asked for marked.
    public Marked marked(String text) {
        FoldedTitle title = FoldedTitle.of(text);
        boolean[] hit = new boolean[title.tokens().size()];
        for (Wanted each : wanted) {
            for (int i = 0; i < hit.length; i++) {
                int taken = each.begins(title.tokens(), i);
                for (int k = 0; k < taken; k++) {
                    hit[i + k] = true;
                }
            }
        }
        return Marked.of(title.title(), title.tokens(), hit);
    }
}
