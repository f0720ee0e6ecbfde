package cliffhanger.titles;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes a text apart into folded words: compatibility forms as plain ones (NFKD), without accents, in small letters. Letters that
/// have no accent but are typed as if they had (ø, ł, ß, æ, ı) become what people type; "&" is the word "and", "×" the word "x".
final class Folding {
    /// Letters that Unicode does not take apart.
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) 'ø', "o"), Map.entry((int) 'ł', "l"), Map.entry((int) 'đ', "d"), Map.entry((int) 'ð', "d"), Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ß', "ss"), Map.entry((int) 'æ', "ae"), Map.entry((int) 'œ', "oe"), Map.entry((int) 'ı', "i"), Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ŧ', "t"), Map.entry((int) 'ŋ', "n"), Map.entry((int) 'ĸ', "k"), Map.entry((int) 'ə', "e"), Map.entry((int) 'ς', "σ"));

    /// Their words have no blanks between them, so each sign counts by itself.
    private static final Set<UnicodeScript> WITHOUT_BLANKS = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL, UnicodeScript.BOPOMOFO, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    private static final Set<Integer> TRADE_MARKS = Set.of((int) '©', (int) '®', (int) '™', (int) '℠', (int) '℗', (int) '°');
    private static final int VOICED = 0x3099;
    private static final int HALF_VOICED = 0x309A;
    private static final int LONG_VOWEL = 'ー';
    private static final int STRETCH = 0x640;
    private static final int ASCII = 0x80;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int begin;
    private int end;
    private int chunk;
    private boolean sign;
    private boolean begun;

    private Folding(String text) {
        this.text = text;
    }

    /// The words of a text, in its order.
    ///
    /// @param composed in the form that [#composed(String)] gives; places are counted in it
    static List<Token> tokens(String composed) {
        return new Folding(composed).all();
    }

    /// The same text with each letter in one piece (NFC).
    static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private List<Token> all() {
        for (int i = 0; i < text.length();) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            if (point < ASCII) {
                ascii((char) point, i);
            } else {
                beyond(point, i, next);
            }
            i = next;
        }
        close();
        return tokens;
    }

    private void ascii(char c, int at) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            letter(c, at, at + 1);
        } else if (c >= 'A' && c <= 'Z') {
            letter(c - 'A' + 'a', at, at + 1);
        } else if (c == '&') {
            whole("and", at, at + 1);
        } else {
            between(c <= ' ');
        }
    }

    private void beyond(int point, int at, int next) {
        if (point == '×') {
            whole("x", at, next);
            return;
        }
        if (TRADE_MARKS.contains(point)) {
            between(false);
            return;
        }
        // A syllable of Korean stays whole, where NFKD would take it apart into its letters.
        if (UnicodeScript.of(point) == UnicodeScript.HANGUL) {
            whole(Character.toString(point), at, next);
            return;
        }
        String apart = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        for (int i = 0; i < apart.length(); i += Character.charCount(apart.codePointAt(i))) {
            part(apart.codePointAt(i), apart.length() > 1, at, next);
        }
    }

    /// @param inside whether it is one of several that a letter was taken apart into: a blank between them, as of "´", cuts no words
    private void part(int point, boolean inside, int at, int next) {
        int type = Character.getType(point);
        if (point == '&') {
            whole("and", at, next);
        } else if (point == VOICED || point == HALF_VOICED) {
            voice(point, next);
        } else if (isMark(type)) {
            // The accents that all scripts share are left out; a vowel that an Indian or a Thai word writes as a mark is not.
            if (UnicodeScript.of(point) != UnicodeScript.INHERITED) {
                mark(point, next);
            }
        } else if (type == Character.MODIFIER_LETTER && UnicodeScript.of(point) == UnicodeScript.COMMON && point != LONG_VOWEL) {
            // Of the kind of an apostrophe, as in Hawaiʻi; the stroke that makes Arabic words longer is nothing at all.
            if (point != STRETCH) {
                between(false);
            }
        } else if (Character.isLetterOrDigit(point) || type == Character.LETTER_NUMBER) {
            folded(point, at, next);
        } else if (type == Character.OTHER_SYMBOL && !TRADE_MARKS.contains(point)) {
            whole(Character.toString(point), at, next);
        } else if (type != Character.FORMAT) {
            between(!inside && (Character.isWhitespace(point) || Character.isSpaceChar(point)));
        }
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private void folded(int point, int at, int next) {
        int small = Character.toLowerCase(point);
        int digit = Character.digit(small, 10);
        @Nullable String plain = PLAIN.get(small);
        if (point == LONG_VOWEL || WITHOUT_BLANKS.contains(UnicodeScript.of(point))) {
            whole(Character.toString(point), at, next);
        } else if (digit >= 0) {
            letter('0' + digit, at, next);
        } else if (plain != null) {
            plain.codePoints().forEach(each -> letter(each, at, next));
        } else {
            letter(small, at, next);
        }
    }

    private void letter(int point, int at, int next) {
        if (sign) {
            close();
        }
        if (!begun) {
            begun = true;
            begin = at;
        }
        word.appendCodePoint(point);
        end = next;
    }

    /// A word of its own.
    private void whole(String own, int at, int next) {
        close();
        begun = true;
        sign = own.codePointAt(0) >= ASCII;
        begin = at;
        end = next;
        word.append(own);
        if (!sign) {
            close();
        }
    }

    private void mark(int point, int next) {
        if (begun) {
            word.appendCodePoint(point);
            end = next;
        }
    }

    /// The mark that makes a か a が.
    private void voice(int point, int next) {
        if (begun) {
            String voiced = Normalizer.normalize(word.toString() + Character.toString(point), Normalizer.Form.NFC);
            word.setLength(0);
            word.append(voiced);
            end = next;
        }
    }

    private void between(boolean blank) {
        close();
        if (blank && !tokens.isEmpty()) {
            chunk = tokens.getLast().chunk() + 1;
        }
    }

    private void close() {
        if (begun) {
            tokens.add(new Token(word.toString(), begin, end, chunk, sign));
            word.setLength(0);
            begun = false;
        }
        sign = false;
    }
}
