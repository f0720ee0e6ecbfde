package cliffhanger.command;

import cliffhanger.language.Sentence;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Scope;
import cliffhanger.search.EpisodeNames.Listed;
import cliffhanger.search.EpisodeNames.Meant;
import cliffhanger.search.EpisodeNames;
import cliffhanger.search.Names.Found;
import java.util.List;
import java.util.stream.Collectors;

/// Reads which part of a show is meant, in the words of [EpisodeNames].
final class Codes {
    /// How many are named where any may be meant.
    private static final int OFFERED = 6;

    private Codes() {}

    static Scope read(OpenLibrary open, Found show, String what) {
        List<Listed> all = open.queries().names().episodes(show.id());
        return switch (EpisodeNames.read(all, what)) {
            case Meant.All _ -> new Scope.WholeShow(show.id());
            case Meant.Season(int number) -> season(open, show, all, number);
            case Meant.Episodes(List<Listed> episodes, boolean _) when episodes.size() == 1 -> new Scope.One(episodes.getFirst().id());
            case Meant.Episodes(List<Listed> episodes, boolean endNamed) -> new Scope.Several(episodes.stream().map(Listed::id).toList(), endNamed);
            case Meant.NoRun _ -> throw Refused.words(Sentence.of("command.scope.backwards", what));
            case Meant.OneOf(List<Listed> episodes) -> throw new Refused(Sentence.of("command.scope.several", what, episodes.stream().limit(OFFERED)
                    .map(Codes::named).collect(Collectors.joining("\n"))));
            case Meant.Missing(String code) -> throw new Refused(Sentence.of("command.scope.episode", show.title(), code));
            case Meant.NotUnderstood _ -> throw Refused.words(Sentence.of("command.scope.unknown", what));
        };
    }

    /// The specials are season 0 also where each is listed with a season.
    private static Scope season(OpenLibrary open, Found show, List<Listed> all, int number) {
        return open.queries().names().season(show.id(), number).<Scope>map(Scope.WholeSeason::new).orElseGet(() -> {
            List<EpisodeId> specials = number == 0 ? all.stream().filter(Listed::special).map(Listed::id).toList() : List.of();
            if (specials.isEmpty()) {
                throw new Refused(Sentence.of("command.scope.season", show.title(), number));
            }
            return specials.size() == 1 ? new Scope.One(specials.getFirst()) : new Scope.Several(specials, false);
        });
    }

    private static String named(Listed episode) {
        String title = episode.title() == null || episode.number() == null ? "" : ": " + episode.title();
        return "  " + episode.code() + title + (episode.day() == null ? "" : " (" + episode.day() + ")");
    }

    /// What a note or a rating on it is on.
    static Subject subject(Scope scope) {
        return switch (scope) {
            case Scope.One(EpisodeId episode) -> new Subject.OnEpisode(episode);
            case Scope.UpTo(EpisodeId episode) -> new Subject.OnEpisode(episode);
            case Scope.Several _ -> throw Refused.words(Sentence.of("command.scope.run"));
            case Scope.WholeSeason(SeasonId season) -> new Subject.OnSeason(season);
            case Scope.WholeShow(ShowId show) -> new Subject.OnShow(show);
        };
    }
}
