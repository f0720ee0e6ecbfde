package cliffhanger.article;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a text means what it says: as a fact, as a guess, or not at all.
enum Mood {
    /// It is so.
    FACT,
    /// Somebody reckons so: "is expected to", "we estimate".
    GUESS,
    /// It was to be so once, and is not: "could have expected it in 2020", "was originally set for".
    COUNTERFACTUAL,
    /// It is not so, or nobody says so: "has not announced", "neither renewed nor cancelled", "if it is renewed".
    DENIED;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /// What begins another clause, in which an earlier "not" no longer holds.
    private static final Pattern BREAK = Pattern.compile(
            "[;:—]|[–] |, (?:but|and|so|although|though|while|however|yet|which|who|when|where|with|it|they|the show|the series|aber|doch|und)\\b|\\bbut\\b|\\bhowever\\b|\\baber\\b|\\bdoch\\b|\\b(?:since|because|as) (?:the|it)\\b|, ?\"", FLAGS);
    private static final Pattern NOT = Pattern.compile(
            "\\b(?:not(?! only| long| just)|never|neither|nor|no(?! longer| doubt| surprise| secret)|without|nothing|yet to(?! be \\w+ed season)|cannot|unlikely|nobody|none|fail(?:s|ed) to|instead of|rather than|avoid\\w*|denied|denies|refus\\w+|far from|nicht(?!-)|keine?\\w*|weder|noch nicht|ningun\\w*|aucun\\w*|n['’]a pas|no (?:ha|se)|uncertain|unclear|unknown|unconfirmed|awaits?|awaiting|little chance)\\b|\\b\\w+n['’]t\\b", FLAGS);
    private static final Pattern HYPOTHETICAL = Pattern.compile(
            "\\b(?:if|whether|unless|in case|once|could|might|may|would|should|can|hop(?:e|es|ed|ing|efully)|likely|chances?|possib\\w+|rumou?r\\w*|speculat\\w*|expect\\w*|predict\\w*|until|wait\\w*|want\\w*|wish\\w*|wonder\\w*|think\\w*|believ\\w*|assum\\w+|tends?|usually|typically|often|generally|always|fear\\w*|deserv\\w*|demand\\w*|petition\\w*|potential\\w*|perhaps|maybe|in danger|risk|claim\\w*|suggest\\w*|allegedly|reports? (?:that|of)|rumou?rs that|any|ob|falls|könnte\\w*|würde\\w*|hoff\\w+|womöglich|vielleicht|podría\\w*|si\\b|pourrait|peut-être|ever|plan(?:s|ned)? to|be able to|decid\\w+ (?:on )?whether|hint\\w*)\\b", FLAGS);
    private static final Pattern COUNTER = Pattern.compile(
            "\\b(?:could|might|would|may|should) (?:\\w+ )?have\\b|\\bhad (?:it|the|they)\\b|\\b(?:was|were|been) (?:\\w+ )?(?:set|supposed|slated|scheduled|expected|planned|meant|due|going|intended) (?:to|for)\\b|\\boriginally (?:set|planned|scheduled|supposed|going|slated|meant|intended|expected|due|announced)|initially (?:set|planned|scheduled|slated|expected)|\\bhad been (?:\\w+ )?(?:set|slated|scheduled|planned)", FLAGS);
    private static final Pattern GUESSED = Pattern.compile(
            "\\b(?:expect\\w*|might|could|would|should|likely|probab\\w+|possibl\\w+|estimat\\w+|predict\\w*|guess\\w*|rumou?r\\w*|speculat\\w*|reportedly|suggest\\w*|hop(?:e|es|ed|ing|efully)|assum\\w+|perhaps|maybe|earliest|shocked|surprised|tentativ\\w*|claims?|(?<!highly |much |most |eagerly |long )anticipat\\w*|potential\\w*|presum\\w+|chances?|if|looking at|we (?:think|believe|can)|if (?:the|this|it|past|all|everything|things|history)|sometime|somewhere|pattern|eyeing|aiming|wahrscheinlich|voraussichtlich|vermutlich|könnte\\w*|dürfte\\w*|probablement|probablemente|podría\\w*|allegedly|hint\\w*|tipped|projected|target\\w*)\\b|(?<![.!?] )\\bmay\\b(?! \\d)", Pattern.UNICODE_CASE);

    private static final Pattern ASK = Pattern.compile(", (?:but |so |and )?(?:what|when|will|is|has|have|does|who|why|how|where|did|can|could|should)\\b", FLAGS);

    private static final Pattern UNTRUE = Pattern.compile("\\b(?:is|are|was|were) (?:simply |just )?(?:un|not )?(?:true|false|wrong|unfounded|premature|incorrect)\\b", FLAGS);

    /// "Instead of cancelling it after one season, they …": what opens a sentence so ends at its comma.
    private static final Pattern FRONTED = Pattern.compile(
            "^\\W*(?:instead of|rather than|despite|although|though|after|while|without|if|until|even though|with|since|as|given|unlike|regardless of|nach|obwohl)\\b[^,]*,(?! (?:which|who)\\b)", FLAGS);

    private static final Pattern INFINITIVE = Pattern.compile("(?is).*\\bto (?:be )?(?:officially )?$");
    private static final Pattern DECIDED = Pattern.compile("(?is).*\\b(?:decided|chose|opted|chosen|agreed|announced|announce|elected|moved|confirmed|choosing) to $");
    private static final Pattern PROMISE = Pattern.compile("(?is).*\\b(?:until|before|shocked|surprised)\\b.*");
    private static final Pattern HEDGED = Pattern.compile("(?is).*\\b(?:at the earliest|or later|if|provided|unless|probably|likely|perhaps)\\b.*");
    private static final Pattern CONDITIONAL = Pattern.compile("^\\W*(?:even |and |but |so )?(?:if|unless|provided|should|falls|wenn)\\b", FLAGS);

    /// Of something that is said to have happened.
    ///
    /// @param cue where the word that says it stands
    static Mood of(Sentence sentence, Cue cue) {
        if (sentence.isQuestion() && cue.start() >= asked(sentence.text())) {
            return DENIED;
        }
        String before = clauseBefore(sentence.text(), cue.start());
        String cueText = sentence.text().substring(cue.start(), cue.end());
        if (COUNTER.matcher(before).find()) {
            return COUNTERFACTUAL;
        }
        if (NOT.matcher(before).find()) {
            return DENIED;
        }
        if (UNTRUE.matcher(sentence.text().substring(cue.end())).find()) {
            return DENIED;
        }
        boolean bare = INFINITIVE.matcher(before).matches() && !DECIDED.matcher(before).matches();
        boolean isAnyLonger = HYPOTHETICAL.matcher(before).find();
        return isAnyLonger || (bare && cue.kind() != Cue.Kind.MOVED) || cueText.isEmpty() ? GUESS : FACT;
    }

    /// Where the question begins: "It premiered in May, but what date could season 2 have?" states the first half.
    private static int asked(String text) {
        Matcher ask = ASK.matcher(text);
        int last = 0;
        while (ask.find()) {
            last = ask.start();
        }
        return last;
    }

    /// Of a date that is said to come.
    static Mood ofDate(Sentence sentence, int cue, int date) {
        int from = Math.min(cue, date);
        String before = clauseBefore(sentence.text(), from);
        String whole = before + sentence.text().substring(from, date);
        if (sentence.isQuestion() && !sentence.isHeading()) {
            return DENIED;
        }
        if (COUNTER.matcher(whole).find()) {
            return COUNTERFACTUAL;
        }
        Matcher not = NOT.matcher(whole);
        if (not.find()) {
            // "Won't premiere until summer" is a promise of the summer, and "not be shocked if" one too.
            return PROMISE.matcher(whole.substring(not.start())).matches() ? GUESS : DENIED;
        }
        String near = before.length() > 120 ? before.substring(before.length() - 120) : before;
        String behind = sentence.text().substring(date, Math.min(sentence.text().length(), date + 60));
        return guessed(near) || guessed(whole) || CONDITIONAL.matcher(sentence.text()).find() || HEDGED.matcher(behind).matches() ? GUESS : FACT;
    }

    static boolean guessed(String text) {
        return GUESSED.matcher(text).find() || (GUESSED.matcher(text.toLowerCase(Locale.ROOT)).find() && !text.contains("May"));
    }

    /// What stands between the beginning of the clause and a place in it.
    static String clauseBefore(String text, int at) {
        int from = Math.max(0, at - 160);
        String before = text.substring(from, at);
        Matcher end = BREAK.matcher(before);
        int last = 0;
        while (end.find()) {
            last = end.end();
        }
        Matcher fronted = last == 0 && from == 0 ? FRONTED.matcher(before) : null;
        return before.substring(fronted != null && fronted.find() ? fronted.end() : last);
    }
}
