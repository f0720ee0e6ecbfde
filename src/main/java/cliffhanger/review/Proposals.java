package cliffhanger.review;

import cliffhanger.article.Article;
import cliffhanger.article.Found;
import cliffhanger.article.Reading;
import cliffhanger.library.Source;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a review begins with.
public final class Proposals {
    private static final int HEADLINE = 130;

    private Proposals() {}

    /// The claims that say something new.
    ///
    /// @param held what is held of the show; null for nothing
    public static List<Claim> fresh(List<Found<Claim>> claims, Holdings.@Nullable Held held) {
        return claims.stream()
                .map(Found::value)
                .filter(claim -> Comparison.of(claim, held).state() == Comparison.State.NEW)
                .toList();
    }

    /// The day that an article counts as read on: the one on which it was written, where it tells, else today.
    public static LocalDate readOn(Reading reading, Clock clock) {
        return reading.reference() == null ? LocalDate.now(clock) : reading.reference();
    }

    /// The article as a source: its headline, else its first line where that could be one, else what it is called here.
    ///
    /// @param name   what to call it for want of a headline
    /// @param readOn the day on which it was written, else on which it was read
    public static Source source(Article article, String name, LocalDate readOn) {
        String first = article.text().strip().lines().findFirst().orElse("").strip();
        boolean headline = !first.isEmpty() && first.length() <= HEADLINE && !first.endsWith(".");
        String title = article.title() != null ? article.title() : headline ? first : name;
        return new Source(title, article.address(), article.publisher(), null, readOn);
    }
}
