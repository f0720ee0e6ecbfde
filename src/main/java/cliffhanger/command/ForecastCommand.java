package cliffhanger.command;

import cliffhanger.airdate.DateWords;
import cliffhanger.airdate.Forecast;
import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.Json;
import cliffhanger.language.Sentence;
import cliffhanger.library.Release;
import cliffhanger.library.Words;
import cliffhanger.library.veil.Secret;
import cliffhanger.show.Forecasts;
import cliffhanger.show.SeasonTab;
import cliffhanger.show.ShowPage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `forecast NAME`: when the next season is likely to come, told from the show's own past.
@Command(name = "forecast", description = "${bundle:command.forecast.help}")
final class ForecastCommand extends LibraryCommand {
    @Parameters(paramLabel = "${bundle:command.label.name}", description = "${bundle:command.name}")
    private String name = "";

    ForecastCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Purpose purpose() {
        return Purpose.READ;
    }

    @Override
    int run(OpenLibrary open) {
        ShowPage page = open.queries().pages().show(show(open, name).id()).orElseThrow(() -> new Refused(Sentence.of("command.gone")));
        LocalDate today = LocalDate.now(open.clock());
        Integer season = Forecasts.nextSeason(Forecasts.Past.of(page), today).orElse(null);
        Optional<Forecast> forecast = season == null ? Optional.empty() : new Forecasts().of(Forecasts.Past.of(page), season, today);
        Release release = season == null ? null : page.tab(season).map(SeasonTab::release).orElse(null);
        String reason = forecast.isPresent() ? null : reason(page, season, release);
        if (!json() && open.veils().outside(page.id()).covers(Secret.OUTLOOK, page.id())) {
            print(page.show().title() + ": " + language().say("command.veiled"));
            return 0;
        }
        if (json()) {
            print(object(page, season, release, forecast.orElse(null), reason).map());
        } else {
            String title = season == null ? page.show().title() : page.show().title() + " S" + season;
            print(title + ": " + forecast.map(this::say).orElse(String.valueOf(reason)));
        }
        return 0;
    }

    private String say(Forecast forecast) {
        DateWords dates = new DateWords(language());
        String most = dates.roughly(forecast.most().first(), forecast.most().last());
        String half = dates.roughly(forecast.half().first(), forecast.half().last());
        return forecast.overdue() ? language().say("command.forecast.overdue", most, half) : language().say("command.forecast.likely", most, half);
    }

    private String reason(ShowPage page, @Nullable Integer season, @Nullable Release release) {
        if (season == null) {
            return language().say("command.forecast.unknown");
        }
        if (release != null && release.confidence() == Release.Confidence.ANNOUNCED && release.date().earliest().equals(release.date().latest())) {
            return language().say("command.forecast.announced", new DateWords(language()).inFull(release.date()));
        }
        return Forecasts.mayCome(page.standing())
                ? language().say("command.forecast.late")
                : language().say("command.forecast.over", new Words(language()).say(page.standing()));
    }

    private static Json object(
            ShowPage page, @Nullable Integer season, @Nullable Release release, @Nullable Forecast forecast, @Nullable String reason) {
        return new Json()
                .with("title", page.show().title())
                .with("season", season)
                .with("status", page.standing())
                .with("release", release == null ? null : release.date())
                .with("confidence", release == null ? null : release.confidence())
                .with("forecast", forecast == null ? null : new Json()
                        .with("median", forecast.median())
                        .with("half", range(forecast.half()))
                        .with("most", range(forecast.most()))
                        .with("overdue", forecast.overdue())
                        .map())
                .with("reason", reason);
    }

    private static List<String> range(Forecast.Range range) {
        return List.of(range.first().toString(), range.last().toString());
    }
}
