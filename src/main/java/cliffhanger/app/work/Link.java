package cliffhanger.app.work;

import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a link of ours asks the window to show. A link may come from anywhere, so none changes anything.
public sealed interface Link {
    String SCHEME = "cliffhanger:";

    /// The screen of reminders, which notifications and the tray lead to.
    String REMINDERS = "reminders";

    /// `cliffhanger://next`: the watchlist.
    record Next() implements Link {}

    /// `cliffhanger://add`: the form to add a show by hand.
    record Add() implements Link {}

    /// `cliffhanger://reminders`: a screen, by its id, where there is one.
    record ToScreen(String id) implements Link {}

    /// `cliffhanger://show/12` or `cliffhanger://show/12/34`: a show or a season of it, by their numbers in the library.
    record Show(ShowId show, @Nullable SeasonId season) implements Link {}

    /// `cliffhanger://show/12/s2e5`: an episode of a show, by its code.
    record Episode(ShowId show, int season, int number) implements Link {}

    /// One that means nothing here.
    record Unknown(String text) implements Link {}

    /// Empty for what is no link of ours.
    static Optional<Link> parse(String text) {
        if (!text.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        String rest = text.substring(SCHEME.length()).replaceAll("^/+|/+$", "");
        return Optional.of(switch (rest) {
            case "next" -> new Next();
            case "add" -> new Add();
            default -> Parts.episode(rest).or(() -> Parts.show(rest)).or(() -> Parts.screen(rest)).orElseGet(() -> new Unknown(text));
        });
    }

    /// The link again.
    default String print() {
        return switch (this) {
            case Next _ -> SCHEME + "//next";
            case Add _ -> SCHEME + "//add";
            case ToScreen link -> SCHEME + "//" + link.id();
            case Show link -> SCHEME + "//show/" + link.show().value() + (link.season() == null ? "" : "/" + link.season().value());
            case Episode link -> SCHEME + "//show/" + link.show().value() + "/s" + link.season() + "e" + link.number();
            case Unknown link -> link.text();
        };
    }

    /// What is in a link.
    final class Parts {
        private static final Pattern SHOW = Pattern.compile("show/(\\d{1,18})(?:/(\\d{1,18}))?");

        private static final Pattern EPISODE = Pattern.compile("(?i)show/(\\d{1,18})/s(\\d{1,6})e(\\d{1,6})");

        private static final Pattern SCREEN = Pattern.compile("[a-z]{1,30}");

        private Parts() {}

        private static Optional<Link> screen(String text) {
            return Optional.of(text).filter(SCREEN.asMatchPredicate()).map(ToScreen::new);
        }

        private static Optional<Link> episode(String text) {
            Matcher matcher = EPISODE.matcher(text);
            return matcher.matches()
                    ? Optional.of(new Episode(new ShowId(Long.parseLong(matcher.group(1))), Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3))))
                    : Optional.empty();
        }

        private static Optional<Link> show(String text) {
            Matcher matcher = SHOW.matcher(text);
            return matcher.matches()
                    ? Optional.of(new Show(new ShowId(Long.parseLong(matcher.group(1))),
                            matcher.group(2) == null ? null : new SeasonId(Long.parseLong(matcher.group(2)))))
                    : Optional.empty();
        }
    }
}
