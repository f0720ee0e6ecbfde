package cliffhanger.article;

import cliffhanger.airdate.DateMention;
import java.util.List;

/// A sentence with what is marked in it. Offsets of marks count from the sentence's own beginning.
///
/// @param start    offset in the article
/// @param end      offset behind its last character
/// @param dates    in order
/// @param seasons  which seasons it names, in order
/// @param services which networks and services it names, in order
record Sentence(
        int start, int end, String text, Line line, List<DateMention> dates, List<SeasonMention> seasons,
        List<ServiceMention> services) {

    boolean isQuestion() {
        return text.endsWith("?") || text.endsWith("?”") || text.endsWith("?\"");
    }

    boolean isHeading() {
        return line.kind() == Line.Kind.HEADING;
    }

    Section section() {
        return line.section();
    }
}
