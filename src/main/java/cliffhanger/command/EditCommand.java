package cliffhanger.command;

import cliffhanger.airdate.BadDate;
import cliffhanger.airdate.DateReader;
import cliffhanger.airdate.Edtf;
import cliffhanger.language.Sentence;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.Field;
import cliffhanger.library.Release;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.Scope;
import cliffhanger.search.Names.Found;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `edit NAME [S1[E3]] FIELD=VALUE…`: writes over facts, which then stand as the user's.
@Command(name = "edit", description = "${bundle:command.edit.help}")
final class EditCommand extends LibraryCommand {
    @Parameters(index = "0", paramLabel = "${bundle:command.label.name}", description = "${bundle:command.name}")
    private String name = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "${bundle:command.label.fields}",
            description = "${bundle:command.edit.parameter.field}")
    private List<String> rest = List.of();

    EditCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    int run(OpenLibrary open) {
        Found show = show(open, name);
        boolean scoped = !rest.getFirst().contains("=");
        Scope scope = scoped ? Codes.read(open, show, rest.getFirst()) : new Scope.WholeShow(show.id());
        List<String> settings = scoped ? rest.subList(1, rest.size()) : rest;
        if (settings.isEmpty()) {
            throw Refused.words(Sentence.of("command.edit.nothing"));
        }
        return report(open.library().apply(change(scope, settings, LocalDate.now(open.clock()))));
    }

    private static Change change(Scope scope, List<String> settings, LocalDate today) {
        return switch (scope) {
            case Scope.WholeShow(ShowId show) -> new Change.EditShow(show, values(Field.OfShow.values(), settings, today), Map.of());
            case Scope.WholeSeason(SeasonId season) -> season(season, values(Field.OfSeason.values(), settings, today));
            case Scope.One(EpisodeId episode) ->
                new Change.EditEpisode(episode, values(Field.OfEpisode.values(), settings, today), Map.of());
            case Scope.Several _ -> throw Refused.words(Sentence.of("command.scope.run"));
            case Scope.UpTo(EpisodeId episode) ->
                new Change.EditEpisode(episode, values(Field.OfEpisode.values(), settings, today), Map.of());
        };
    }

    /// A release is a change of its own.
    private static Change season(SeasonId season, Map<Field.OfSeason, String> values) {
        String release = values.get(Field.OfSeason.RELEASE);
        if (release == null) {
            return new Change.EditSeason(season, values, Map.of());
        }
        if (values.size() > 1) {
            throw Refused.words(Sentence.of("command.edit.release"));
        }
        return new Change.SetRelease(season, release.isEmpty()
                ? null
                : new Release(Edtf.parse(release), Release.Confidence.ANNOUNCED, null, null));
    }

    private static <F extends Field> Map<F, String> values(F[] fields, List<String> settings, LocalDate today) {
        Map<F, String> values = new LinkedHashMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            String name = equals < 0 ? setting : setting.substring(0, equals);
            F field = Arrays.stream(fields)
                    .filter(each -> equals >= 0 && each.name().equalsIgnoreCase(name.replace('-', '_')))
                    .findFirst()
                    .orElseThrow(() -> Refused.words(Sentence.of("command.edit.field", setting, Arrays.stream(fields)
                            .map(each -> each.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")))));
            values.put(field, value(field, setting.substring(equals + 1), today));
        }
        return values;
    }

    /// Dates may be in plain words.
    private static String value(Field field, String text, LocalDate today) {
        if (field.form() != Field.Form.DATE || text.isBlank()) {
            return text.strip();
        }
        try {
            return Edtf.print(new DateReader(today).read(text));
        } catch (BadDate e) {
            throw Refused.words(Sentence.of("command.date", part(e)));
        }
    }
}
