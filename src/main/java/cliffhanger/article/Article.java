package cliffhanger.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A text to be read, and what is known of it besides.
///
/// @param text      plain text; a line for each paragraph, heading and list item. Offsets of facts count in it
/// @param title     its headline, where that is known apart from the text
/// @param address   where it stands on the web
/// @param publisher who published it
/// @param published the day on which it was written, where that is known apart from the text
public record Article(
        String text, @Nullable String title, @Nullable String address, @Nullable String publisher, @Nullable LocalDate published) {

    public Article {
        // Blanks that do not break are blanks; one takes the place of one, so that offsets stay.
        text = text.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2007', ' ');
    }

    /// A plain text of which nothing else is known.
    public static Article of(String text) {
        return new Article(text, null, null, null, null);
    }
}
