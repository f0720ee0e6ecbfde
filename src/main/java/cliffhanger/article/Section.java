package cliffhanger.article;

import java.util.regex.Pattern;

/// What a part of an article is about, as its heading says. The first heading that fits counts, in this order.
enum Section {
    /// "Where can I stream …"
    WATCH("where (?:to|can|could|you)|how to watch|stream(?:ing)? (?:details|platform|on|it)|watch (?:it|online|the)|wo (?:kann|läuft)|dónde ver|où (?:voir|regarder)"),
    /// "Season 1 finale explained"
    RECAP("recap|finale explained|ending|explained|what happened|so far|previously|review of season|handlung der ersten|résumé de la"),
    /// "Season 2 cast"
    CAST("\\bcast|starring|who (?:will|is|are|'s|’s|plays)|returning|characters?\\b|actors|besetzung|darsteller|casting|reparto"),
    /// "Release date"
    RELEASE("release|premiere|air(?:s|ing)? ?date|when (?:will|does|is|can|do)|\\bdate|coming out|start(?:et|termin)|fecha|sortie|schedule"),
    /// "Plot predictions"
    PLOT("plot|story|synopsis|predict|spoiler|expect|what will|about\\b|theor|handlung|trama|intrigue|histoire"),
    /// "Renewal status"
    RENEWAL("renew|cancel|status|confirmed|will there be|happening|return|future|verläng|abgesetzt"),
    /// "What people think of it"
    RATING("rating|reception|reviews?\\b|critic"),
    /// Anything else, such as what comes before the first heading.
    OTHER("");

    private final Pattern pattern;

    Section(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Section of(String heading) {
        for (Section section : values()) {
            if (section.pattern.matcher(heading).find()) {
                return section;
            }
        }
        return OTHER;
    }
}
