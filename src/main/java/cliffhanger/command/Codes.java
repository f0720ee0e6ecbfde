package cliffhanger.command;

import cliffhanger.language.Sentence;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Scope;
import cliffhanger.search.Names.Found;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads which part of a show is meant: `S1E3`, `S1` or `all`.
final class Codes {
    private static final Pattern CODE = Pattern.compile("(?i)s(\\d{1,6})(?:e(\\d{1,6}))?");

    private Codes() {}

    static Scope read(OpenLibrary open, Found show, String what) {
        if (what.equalsIgnoreCase("all")) {
            return new Scope.WholeShow(show.id());
        }
        Matcher code = CODE.matcher(what);
        if (!code.matches()) {
            throw new Refused(Sentence.of("command.scope.unknown", what));
        }
        int season = Integer.parseInt(code.group(1));
        if (code.group(2) == null) {
            return open.queries().names().season(show.id(), season).<Scope>map(Scope.WholeSeason::new)
                    .orElseThrow(() -> new Refused(Sentence.of("command.scope.season", show.title(), season)));
        }
        int number = Integer.parseInt(code.group(2));
        return open.queries().names().episode(show.id(), season, number).<Scope>map(Scope.One::new)
                .orElseThrow(() -> new Refused(Sentence.of("command.scope.episode", show.title(), "S%dE%d".formatted(season, number))));
    }

    /// What a note or a rating on it is on.
    static Subject subject(Scope scope) {
        return switch (scope) {
            case Scope.One(EpisodeId episode) -> new Subject.OnEpisode(episode);
            case Scope.UpTo(EpisodeId episode) -> new Subject.OnEpisode(episode);
            case Scope.WholeSeason(SeasonId season) -> new Subject.OnSeason(season);
            case Scope.WholeShow(ShowId show) -> new Subject.OnShow(show);
        };
    }
}
