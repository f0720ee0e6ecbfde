package cliffhanger.command;

import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.Json;
import cliffhanger.search.Hit;
import cliffhanger.search.VeiledSearch;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `find TEXT`: shows, episodes, people and notes.
@Command(name = "find", description = "${bundle:command.find.help}")
final class FindCommand extends LibraryCommand {
    private static final int EACH = 20;

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "${bundle:command.label.text}", description = "${bundle:command.find.parameter.text}")
    private List<String> words = List.of();

    FindCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Purpose purpose() {
        return Purpose.READ;
    }

    @Override
    int run(OpenLibrary open) {
        String text = String.join(" ", words);
        VeiledSearch veiled = new VeiledSearch(open.queries().search(), open.veils()::outside);
        List<Hit> hits = (json() ? open.queries().search() : veiled).find(text, EACH);
        if (!json() && hits.isEmpty()) {
            print(language().say("command.find.nothing", text));
        }
        for (Hit hit : hits) {
            if (json()) {
                print(new Json()
                        .with("kind", hit.kind())
                        .with("show", hit.title())
                        .with("on", hit.code())
                        .with("text", hit.text())
                        .with("pieces", hit.pieces())
                        .with("veiled", veiled.covers(hit))
                        .map());
            } else {
                print("%-8s %s%s%s".formatted(
                        language().say(kind(hit.kind())), hit.title(), hit.code() == null ? "" : " " + hit.code(),
                        hit.kind() == Hit.Kind.SHOW ? "" : ": " + (hit.veiled() ? language().say("command.veiled") : hit.text().replace('\n', ' '))));
            }
        }
        return 0;
    }

    private static String kind(Hit.Kind kind) {
        return switch (kind) {
            case SHOW -> "command.find.show";
            case EPISODE -> "command.find.episode";
            case PERSON -> "command.find.person";
            case NOTE -> "command.find.note";
        };
    }
}
