package cliffhanger.catalogue;

import java.util.LinkedHashSet;
import java.util.Set;

/// How near two spellings are. Pure.
public final class Spelling {
    /// Under so many letters nothing is ranked, and nothing is taken for a slip.
    public static final int SHORTEST = 3;

    /// Of [#strangeness(String, String)]: a third of the letters may be others.
    public static final double MOST_STRANGE = 0.34;

    private static final int GRAM = 3;

    private Spelling() {}

    /// The runs of three letters of a folded text.
    public static Set<String> trigrams(String folded) {
        Set<String> grams = new LinkedHashSet<>();
        for (int i = 0; i + GRAM <= folded.length(); i++) {
            grams.add(folded.substring(i, i + GRAM));
        }
        return grams;
    }

    /// How many of the letters of a folded text would have to be others for it to begin a title, from 0 for none to 1 for all.
    public static double strangeness(String folded, String title) {
        int best = distance(folded, title.substring(0, Math.min(title.length(), folded.length())));
        best = Math.min(best, distance(folded, title.substring(0, Math.min(title.length(), folded.length() + 1))));
        best = Math.min(best, distance(folded, title));
        if (title.startsWith("the ")) {
            best = Math.min(best, distance(folded, title.substring("the ".length(), Math.min(title.length(), folded.length() + "the ".length()))));
        }
        return folded.isEmpty() ? 0 : Math.min(1, best / (double) folded.length());
    }

    /// Letters to put in, take out, change, or swap with the next (Damerau–Levenshtein, optimal string alignment).
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
                boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
