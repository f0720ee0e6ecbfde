package cliffhanger.command.print;

import cliffhanger.airdate.DateWords;
import cliffhanger.language.Language;
import cliffhanger.library.Release;
import cliffhanger.library.RenewalStatus;
import cliffhanger.library.Show;
import cliffhanger.library.StatusEvent;
import cliffhanger.library.StoredFact;
import cliffhanger.library.Words;
import cliffhanger.library.veil.Secret;
import cliffhanger.show.EpisodeLine;
import cliffhanger.show.SeasonPage;
import cliffhanger.show.ShowPage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A show with its seasons and episodes as lines of text.
public final class ShowText {
    private final Language language;
    private final DateWords dates;
    private final Words words;
    private final LocalDate today;

    public ShowText(Language language, Clock clock) {
        this.language = language;
        dates = new DateWords(language);
        words = new Words(language);
        today = LocalDate.now(clock);
    }

    public List<String> lines(ShowPage page, List<SeasonPage> seasons) {
        List<String> lines = new ArrayList<>();
        Show show = page.show();
        lines.add(show.title());
        lines.add(Stream.of(
                        page.veiled().contains(Secret.OUTLOOK) ? null
                                : page.isKnown() || page.standing() != RenewalStatus.UNKNOWN ? words.say(page.standing()) : words.say(page.details()),
                        page.movedTo().map(to -> language.say("command.show.moved", to)).orElse(null),
                        show.network() == null ? null : show.network().name(),
                        show.runtimeMinutes() == null ? null : language.say("command.show.minutes", show.runtimeMinutes()),
                        show.genres().isEmpty() ? null : String.join(", ", show.genres()),
                        show.basedOn() == null ? null : language.say("command.show.basis", show.basedOn()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
        StoredFact.facts(page.ratings()).forEach(rating -> lines.add(rating.votes() == null
                ? language.say("command.show.rating", rating.value(), rating.by())
                : language.say("command.show.votes", rating.value(), rating.by(), rating.votes())));
        StoredFact.facts(page.history()).forEach(event -> lines.add("  " + event(event)));
        seasons.forEach(season -> season(lines, page, season));
        if (page.source() != null && page.source().licence() != null) {
            lines.add("");
            lines.add(language.say("command.show.source",
                    Objects.requireNonNullElse(page.source().publisher(), page.source().title()),
                    String.valueOf(page.source().address()), page.source().licence()));
        }
        return lines;
    }

    private String event(StatusEvent event) {
        return Stream.of(
                        words.say(event.kind()),
                        event.season() == null ? null : "S" + event.season(),
                        event.who() == null ? null : language.say("command.show.by", event.who()),
                        event.date() == null ? null : "· " + dates.inShort(event.date()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private void season(List<String> lines, ShowPage show, SeasonPage page) {
        Release release = page.season().release();
        lines.add("");
        boolean uncounted = show.veiled().contains(Secret.COUNT);
        String season = language.say("command.show.season", page.season().number(), page.season().watched(),
                show.isKnown() && !uncounted ? String.valueOf(page.season().aired()) : "?");
        lines.add(release == null ? season : season + " · " + release(show, page, release));
        Table table = new Table(3, 12, 50, 16);
        page.episodes().stream().filter(line -> line.watched() || !show.veiled().contains(Secret.NUMBER)).forEach(line -> lines.add("  " + table.line(
                mark(line), line.code(), title(line),
                line.date() == null ? "" : dates.inShort(line.date()))));
    }

    private String release(ShowPage show, SeasonPage page, Release release) {
        String date = dates.inFull(release.date());
        String said = release.confidence() == Release.Confidence.ESTIMATED ? language.say("command.show.estimate", date) : date;
        return !show.isShown(page.season()) && release.date().latest().isBefore(today) ? language.say("command.show.overdue", said) : said;
    }

    private String title(EpisodeLine line) {
        return line.title() != null ? line.title() : line.veiled().contains(Secret.TITLE) ? language.say("command.veiled") : "";
    }

    private static String mark(EpisodeLine line) {
        if (line.skipped()) {
            return "–";
        }
        return line.plays() > 1 ? "✓" + line.plays() : line.watched() ? "✓" : "·";
    }
}
