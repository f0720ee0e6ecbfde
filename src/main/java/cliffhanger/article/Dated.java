package cliffhanger.article;

import cliffhanger.airdate.DateMention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A sentence with its cues, and which date belongs to which: the one before it in the same clause, or, where a date opens the
/// clause ("On August 21, 2020, Netflix decided to cancel"), the one behind it.
final class Dated {
    private static final int REACH = 110;
    private static final Pattern OPENS = Pattern.compile("(?:^|[,;:(–—-] ?(?:and |but |then )?|\\b(?:and|but|as|while|since|und) )(?:[oO]n |[iI]n |[bB]ack in |[bB]y |[aA]m |[iI]m |[dD]uring |[eE]arlier |[lL]ater )?(?:the )?\\W?$");
    private static final Pattern BREAK = Pattern.compile("[;:]|, (?:but|while|although|however|whereas) ");

    private final Sentence sentence;
    private final List<Cue> cues;
    private final Map<DateMention, Cue> owners = new HashMap<>();

    /// @param show its title; what is said within it is no cue
    Dated(Sentence sentence, String show) {
        this.sentence = sentence;
        cues = Cue.in(sentence.text().replace(show, "X" + "x".repeat(Math.max(0, show.length() - 1))));
        for (DateMention date : sentence.dates()) {
            Cue owner = owner(date);
            if (owner != null) {
                owners.put(date, owner);
            }
        }
    }

    Sentence sentence() {
        return sentence;
    }

    List<Cue> cues() {
        return cues;
    }

    @Nullable Cue ownerOf(DateMention date) {
        return owners.get(date);
    }

    /// The dates that belong to a cue, nearest first.
    List<DateMention> of(Cue cue) {
        return sentence.dates().stream()
                .filter(date -> cue.equals(owners.get(date)))
                .sorted((a, b) -> distance(cue, a) - distance(cue, b))
                .toList();
    }

    private static int distance(Cue cue, DateMention date) {
        return date.start() >= cue.end() ? date.start() - cue.end() : cue.start() - date.end();
    }

    private @Nullable Cue owner(DateMention date) {
        Cue before = null;
        Cue behind = null;
        for (Cue cue : cues) {
            if (cue.end() <= date.start() && date.start() - cue.end() < REACH && !broken(cue.end(), date.start())) {
                before = cue;
            } else if (cue.start() >= date.end() && behind == null && cue.start() - date.end() < REACH
                    && !broken(date.end(), cue.start())) {
                behind = cue;
            }
        }
        if (before == null) {
            return behind;
        }
        // "… dass die zweite Staffel im Dezember 2018 starten soll": the verb stands last.
        if (behind != null && behind.start() - date.end() <= 2 && date.start() - before.end() > 15) {
            return behind;
        }
        String lead = sentence.text().substring(Math.max(0, date.start() - 24), date.start());
        String next = sentence.text().substring(date.end(), Math.min(sentence.text().length(), date.end() + 2));
        boolean opens = behind != null && OPENS.matcher(lead).find() && (next.startsWith(",") || date.start() - before.end() > 30);
        return opens && lead.contains(",") ? behind : before;
    }

    private boolean broken(int from, int to) {
        return BREAK.matcher(sentence.text().substring(from, to)).find();
    }
}
