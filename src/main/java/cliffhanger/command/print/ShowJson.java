package cliffhanger.command.print;

import cliffhanger.library.EpisodeId;
import cliffhanger.library.Prediction;
import cliffhanger.library.Release;
import cliffhanger.library.SeasonId;
import cliffhanger.library.StoredFact;
import cliffhanger.library.veil.Secret;
import cliffhanger.show.EpisodeLine;
import cliffhanger.show.SeasonPage;
import cliffhanger.show.ShowPage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A show with its seasons and episodes as one JSON object.
public final class ShowJson {
    private ShowJson() {}

    /// @param said        the same as it is said in text
    /// @param saidSeasons of those that it has
    public static Json of(ShowPage page, List<SeasonPage> seasons, ShowPage said, List<SeasonPage> saidSeasons) {
        Map<SeasonId, SeasonPage> covered = saidSeasons.stream().collect(Collectors.toMap(season -> season.season().id(), season -> season));
        return new Json()
                .with("title", page.show().title())
                .with("details", page.details())
                .with("status", page.standing())
                .with("network", page.show().network() == null ? null : page.show().network().name())
                .with("genres", page.show().genres())
                .with("runtime", page.show().runtimeMinutes())
                .with("premiered", page.show().premiered())
                .with("ended", page.show().ended())
                .with("basedOn", page.show().basedOn())
                .with("developer", page.show().developer())
                .with("summary", page.show().summary())
                .with("ids", page.show().externalIds())
                .with("sample", page.sample())
                .with("ratings", StoredFact.facts(page.ratings()).stream()
                        .map(rating -> new Json()
                                .with("by", rating.by())
                                .with("value", rating.value())
                                .with("votes", rating.votes())
                                .map())
                        .toList())
                .with("history", StoredFact.facts(page.history()).stream()
                        .map(event -> new Json()
                                .with("kind", event.kind())
                                .with("season", event.season())
                                .with("date", event.date())
                                .with("who", event.who())
                                .with("source", event.source() == null ? null : event.source().title())
                                .with("readOn", event.source() == null ? null : event.source().readOn())
                                .map())
                        .toList())
                .with("links", StoredFact.facts(page.links()))
                .with("passes", page.passes().again().stream()
                        .map(pass -> new Json()
                                .with("number", pass.number())
                                .with("episodes", pass.episodes())
                                .with("first", pass.first())
                                .with("last", pass.last())
                                .map())
                        .toList())
                .with("pass", page.passes().current())
                .with("specials", page.passes().specials())
                .with("edited", page.edited().stream().sorted().toList())
                .with("seasons", seasons.stream()
                        .map(season -> season(page, season, covered.get(season.season().id())).map()).toList())
                .with("veiled", Covered.names(said.veiled()))
                .with("source", page.source() == null ? null : page.source().address())
                .with("licence", page.source() == null ? null : page.source().licence());
    }

    /// @param said null for one that is not told of at all
    private static Json season(ShowPage show, SeasonPage page, @Nullable SeasonPage said) {
        Map<EpisodeId, EpisodeLine> lines = (said == null ? List.<EpisodeLine>of() : said.episodes()).stream()
                .collect(Collectors.toMap(EpisodeLine::id, line -> line));
        Release release = page.season().release();
        return new Json()
                .with("number", page.season().number())
                .with("watched", page.season().watched())
                .with("aired", show.isKnown() ? page.season().aired() : null)
                .with("total", show.isKnown() ? page.season().total() : null)
                .with("release", release == null ? null : release.date())
                .with("confidence", release == null ? null : release.confidence())
                .with("offers", StoredFact.facts(page.offers()).stream()
                        .map(offer -> new Json()
                                .with("provider", offer.provider())
                                .with("kind", offer.kind())
                                .with("region", offer.region())
                                .with("source", offer.source() == null ? null : offer.source().title())
                                .map())
                        .toList())
                .with("cast", StoredFact.facts(page.credits()).stream()
                        .map(credit -> new Json()
                                .with("person", credit.person())
                                .with("character", credit.character())
                                .with("role", credit.role())
                                .map())
                        .toList())
                .with("overview", page.overview() == null ? null : page.overview().text())
                .with("recap", page.recap() == null ? null : page.recap().text())
                .with("predictions", StoredFact.facts(page.predictions()).stream().map(Prediction::text).toList())
                .with("edited", page.edited().stream().sorted().toList())
                .with("episodes", page.episodes().stream().map(line -> episode(line, lines.get(line.id())).map()).toList())
                .with("veiled", Covered.names(said == null ? List.of(Secret.OUTLOOK) : said.veiled()));
    }

    /// @param said null for one that is not told of at all
    private static Json episode(EpisodeLine line, @Nullable EpisodeLine said) {
        return new Json()
                .with("code", line.code())
                .with("number", line.number())
                .with("special", line.special())
                .with("title", line.title())
                .with("date", line.date())
                .with("at", line.at())
                .with("aired", line.aired())
                .with("plays", line.plays())
                .with("lastPlayedAt", line.lastPlayedAt())
                .with("skipped", line.skipped())
                .with("unlisted", line.unlisted())
                .with("veiled", Covered.names(said == null ? List.of(Secret.COUNT) : said.veiled()));
    }
}
