package cliffhanger.watchlist;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How well titles match what was typed. Case and accents do not count, so that "unite" finds "Unité".
final class TitleMatch {
    private final String whole;
    private final List<String> words;

    TitleMatch(String typed) {
        whole = plain(typed).strip();
        words = List.of(whole.split("\\s+"));
    }

    /// Whether anything was typed.
    boolean isWanted() {
        return !whole.isEmpty();
    }

    /// Whether each word is somewhere in the title.
    boolean matches(String title) {
        String plain = plain(title);
        return words.stream().allMatch(plain::contains);
    }

    /// 0 for the title itself, 1 for its beginning, 2 for beginnings of its words, 3 for the rest.
    int rank(String title) {
        String plain = plain(title);
        if (plain.equals(whole)) {
            return 0;
        }
        if (plain.startsWith(whole)) {
            return 1;
        }
        List<String> own = Arrays.asList(plain.split("[^\\p{L}\\p{N}]+"));
        return words.stream().allMatch(word -> own.stream().anyMatch(each -> each.startsWith(word))) ? 2 : 3;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }
}
