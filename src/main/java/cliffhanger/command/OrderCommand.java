package cliffhanger.command;

import cliffhanger.command.print.Json;
import cliffhanger.language.Sentence;
import cliffhanger.library.EpisodeOrder;
import cliffhanger.library.change.Change;
import cliffhanger.provider.Provider;
import cliffhanger.refresh.Refresher;
import cliffhanger.search.Names.Found;
import cliffhanger.web.WebProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `order NAME|all [ORDER]`: by which order a show's episodes are shown and named; for all, whose days count.
@Command(name = "order", description = "${bundle:command.order.help}")
final class OrderCommand extends LibraryCommand {
    private static final String ALL = "all";

    @Parameters(index = "0", paramLabel = "${bundle:command.label.name}", description = "${bundle:command.specials.parameter.name}")
    private String name = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "${bundle:command.label.numbering}", description = "${bundle:command.order.parameter.order}")
    private @Nullable String wanted;

    OrderCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    int run(OpenLibrary open) throws WebProblem {
        return name.equalsIgnoreCase(ALL) ? all(open) : one(open, show(open, name));
    }

    /// Only days can count for all: each show has orders of its own.
    private int all(OpenLibrary open) {
        if (wanted != null) {
            EpisodeOrder.Kind kind = FilterOptions.choice(EpisodeOrder.Kind.class, wanted);
            if (!kind.isOfDays() && kind != EpisodeOrder.Kind.AIRED) {
                throw Refused.words(Sentence.of("command.order.all", wanted));
            }
            open.settings().put(EpisodeOrder.SETTING, kind == EpisodeOrder.Kind.AIRED ? null : kind.name());
        }
        say(null, open.settings().get(EpisodeOrder.SETTING).orElse(EpisodeOrder.Kind.AIRED.name()).toLowerCase(Locale.ROOT));
        return 0;
    }

    private int one(OpenLibrary open, Found show) throws WebProblem {
        Refresher.Due due = open.online().adding().one(show.id()).orElse(null);
        EpisodeOrder chosen = due == null || due.order() == null ? EpisodeOrder.AIRED : due.order();
        List<EpisodeOrder> known = new ArrayList<>(List.of(EpisodeOrder.AIRED, EpisodeOrder.ABSOLUTE));
        Provider provider = open.online().provider();
        if (due != null && show.tvmaze() != null && !isAtHand(wanted)) {
            known.addAll(provider.orders(show.tvmaze()));
        }
        String word = wanted;
        if (word == null) {
            known.forEach(order -> say(order.equals(chosen), order));
            return 0;
        }
        EpisodeOrder order = meant(known, word).orElseThrow(() -> new Refused(Sentence.of("command.order.none", show.title(), word,
                known.stream().map(OrderCommand::named).collect(Collectors.joining(", ")))));
        Map<Long, EpisodeOrder.Place> places = provider.places(order);
        return report(open.library().apply(new Change.SetOrder(show.id(), order, places, true)));
    }

    /// Whether nobody has to be asked.
    private static boolean isAtHand(@Nullable String word) {
        return EpisodeOrder.AIRED.word().equalsIgnoreCase(word) || EpisodeOrder.ABSOLUTE.word().equalsIgnoreCase(word);
    }

    /// By its kind, its number, or both with whose it is.
    private static Optional<EpisodeOrder> meant(List<EpisodeOrder> known, String word) {
        return known.stream()
                .filter(order -> order.word().equalsIgnoreCase(word) || named(order).equalsIgnoreCase(word) || word.equals(String.valueOf(order.list())))
                .findFirst();
    }

    private static String named(EpisodeOrder order) {
        return order.word() + (order.label() == null ? "" : " " + order.label());
    }

    private void say(boolean chosen, EpisodeOrder order) {
        if (json()) {
            print(new Json().with("order", order.word()).with("list", order.list()).with("of", order.label()).with("chosen", chosen).map());
        } else {
            print((chosen ? "* " : "  ") + named(order) + (order.list() == null ? "" : " (" + order.list() + ")"));
        }
    }

    private void say(@Nullable String of, String kind) {
        if (json()) {
            print(new Json().with("show", of).with("order", kind).map());
        } else {
            print(kind);
        }
    }
}
