package cliffhanger.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a clause tells of another show than the one that the article is about.
final class Others {
    private static final Pattern GENERIC = Pattern.compile(
            "(?i)\\b(?:new series|another (?:show|series)|(?:two|three|four|some|most|many|all|both|several) of (?:them|its|their)|other (?:shows?|series)|several (?:shows|series)|spin-?off,?|prequel|sister (?:show|series)|fellow|movie|film|shows like|series like|manga|novel|game)\\b[^,.]{0,40}$");
    private static final Pattern SUBJECT = Pattern.compile("(" + Titles.TITLE + ")[”\"'’]? (?:(?:has|have|had|is|was|were|gets|got|will|been|be|also|officially|already|not|just|now) )*$");
    private static final Pattern OBJECT = Pattern.compile(
            "^ (?:(?:the|its|their|hit|cop|crime|comedy|drama|series|sitcom|veteran|long-running|freshman|sci-fi|medical|fellow|show|dramas|comedies|thriller|reality) )*(?<title>" + Titles.TITLE + ")");
    private static final Pattern QUOTED_OBJECT = Pattern.compile("^ (?:the |its |their )?[“\"'‘](?<q>[^”\"'’]{2,50})[”\"'’]");
    private static final Pattern IS_DONE = Pattern.compile("(?is).*\\b(?:was|were|has been|have been|is|got) (?:\\w+ )?$");
    private static final Pattern NO_OBJECT = Pattern.compile("(?i)(?:season|after|on|in|by|for|the|at|and|this|last|next|it|how|why|or|renewed|cancell?ed)\\b.*");
    private static final Pattern EPISODE = Pattern.compile("(?i)\\b(?:episode|titled|entitled|called|finale|named|chapter)\\b[^“\"'‘]{0,16}$");

    private Others() {}

    static boolean isAbout(Sentence sentence, Cue cue, String show) {
        String before = sentence.text().substring(0, cue.start());
        int own = before.lastIndexOf(show);
        Matcher quoted = Titles.QUOTED.matcher(before);
        while (quoted.find()) {
            String title = Titles.plain(quoted);
            boolean isShow = title.contains(show) || show.contains(title);
            if (!isShow && quoted.start() > own && looksLikeTitle(title) && !EPISODE.matcher(before.substring(0, quoted.start())).find()
                    && cue.start() - quoted.end() < 60) {
                return true;
            }
        }
        if (own >= 0 && before.startsWith(": ", own + show.length()) && before.length() > own + show.length() + 2
                && Character.isUpperCase(before.charAt(own + show.length() + 2)) && !sentence.isHeading()) {
            return true;
        }
        int colon = show.indexOf(": ");
        if (colon > 0 && own < 0 && before.contains(show.substring(0, colon)) && !before.contains(show.substring(colon + 2))) {
            return true;
        }
        String near = before.substring(Math.max(0, before.length() - 60));
        Matcher generic = GENERIC.matcher(near);
        if (generic.find() && own < before.length() - near.length() + generic.start()) {
            return true;
        }
        Matcher object = QUOTED_OBJECT.matcher(sentence.text().substring(cue.end()));
        if (object.find() && !object.group("q").contains(show) && !show.contains(object.group("q")) && !sentence.text().contains(show)) {
            return true;
        }
        return (cue.kind() == Cue.Kind.RENEWED || cue.kind() == Cue.Kind.CANCELLED)
                && (subjectIsAnother(near, show) || objectIsAnother(sentence.text().substring(cue.end()), show));
    }

    private static boolean subjectIsAnother(String before, String show) {
        Matcher subject = SUBJECT.matcher(before);
        if (!subject.find() || !IS_DONE.matcher(before).matches()) {
            return false;
        }
        String title = subject.group(1);
        boolean plain = title.contains(show) || show.contains(title) || !SeasonMention.in(title).isEmpty()
                || Service.BY_NAME.containsKey(title) || !title.contains(" ") || show.contains(title.substring(0, title.indexOf(' ')));
        return !plain;
    }

    /// "Decided to cancel S.W.A.T."
    private static boolean objectIsAnother(String behind, String show) {
        Matcher object = OBJECT.matcher(behind);
        if (!object.find()) {
            return false;
        }
        String title = object.group("title");
        String bare = Titles.trimmed(title);
        return !title.contains(show) && !show.contains(bare) && !bare.contains(show) && SeasonMention.in(title).isEmpty()
                && ServiceMention.in(title).isEmpty() && bare.length() > 3 && !NO_OBJECT.matcher(bare).matches()
                && !show.startsWith(bare.substring(0, Math.min(bare.length(), bare.indexOf(' ') < 0 ? bare.length() : bare.indexOf(' '))));
    }

    private static boolean looksLikeTitle(String text) {
        return !text.isEmpty() && (Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0))) && text.chars().filter(c -> c == ' ').count() < 7
                && !text.endsWith(".");
    }
}
