package cliffhanger.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A title without what people leave out or write otherwise. Immutable.
public final class FoldedTitle {
    private static final String ARTICLE = "the ";

    private final String title;
    private final List<Token> tokens;
    private final String plain;

    private FoldedTitle(String title, List<Token> tokens) {
        this.title = title;
        this.tokens = tokens;
        StringBuilder words = new StringBuilder();
        int chunk = 0;
        for (Token token : tokens) {
            if (token.chunk() != chunk) {
                words.append(' ');
                chunk = token.chunk();
            }
            words.append(token.text());
        }
        plain = words.toString();
    }

    public static FoldedTitle of(String title) {
        String composed = Folding.composed(title);
        return new FoldedTitle(composed, Folding.tokens(composed));
    }

    /// In small letters and digits, a blank where the title has one: "its always cloudy", "911", "law and order". Empty where it has
    /// nothing but punctuation.
    public String plain() {
        return plain;
    }

    /// The same without its blanks: two titles that have the same letters may mean one show. A title that has nothing but
    /// punctuation, as it stands.
    public String letters() {
        String letters = plain.replace(" ", "");
        return letters.isEmpty() ? title : letters;
    }

    /// What an index of words keeps of it, a blank between any two: each word, and where punctuation cuts a word, also the whole
    /// ("it s its always cloudy"). Each sign of a script without blanks is a word.
    public String words() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.get(i).text());
            boolean last = i + 1 == tokens.size() || tokens.get(i + 1).chunk() != tokens.get(i).chunk();
            if (last) {
                whole(tokens.get(i).chunk(), words);
            }
        }
        return String.join(" ", words);
    }

    private void whole(int chunk, List<String> words) {
        List<Token> own = tokens.stream().filter(token -> token.chunk() == chunk).toList();
        if (own.size() > 1 && own.stream().noneMatch(Token::sign)) {
            words.add(own.stream().map(Token::text).collect(Collectors.joining()));
        }
    }

    /// Whether two titles have the same letters.
    public boolean isLike(FoldedTitle other) {
        return letters().equals(other.letters());
    }

    /// Whether it begins with what another text is, with or without its article.
    boolean beginsWith(FoldedTitle text) {
        return plain.startsWith(text.plain) || plain.startsWith(ARTICLE + text.plain) || letters().startsWith(text.letters());
    }

    /// Whether it is what another text is, but for its article.
    boolean isJust(FoldedTitle text) {
        return plain.equals(ARTICLE + text.plain);
    }

    /// The text that it was made of, in its composed form.
    String title() {
        return title;
    }

    List<Token> tokens() {
        return tokens;
    }
}
