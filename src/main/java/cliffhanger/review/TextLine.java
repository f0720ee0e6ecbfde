package cliffhanger.review;

import java.util.ArrayList;
import java.util.List;

/// A line of an article as it is shown.
///
/// @param start offset of its first character in the article
record TextLine(int start, String text) {
    int end() {
        return start + text.length();
    }

    /// The lines of a text that have anything in them.
    static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            if (!line.isBlank()) {
                lines.add(new TextLine(start, line));
            }
            start = end + 1;
        }
        return lines;
    }
}
