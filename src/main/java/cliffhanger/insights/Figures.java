package cliffhanger.insights;

import cliffhanger.insights.Behind.Slot;
import cliffhanger.insights.Figure.Line;
import cliffhanger.insights.Insights.Kind;
import cliffhanger.insights.Insights.Rank;
import cliffhanger.insights.Insights.Share;
import cliffhanger.insights.Insights.Stretch;
import cliffhanger.library.ShowId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The figures of a period as tables, for the window, the files and the command line alike.
public final class Figures {
    /// So many of a kind are drawn; the rest is in none.
    private static final int MOST = 8;

    private final Insights insights;
    private final List<ShowFact> shows;
    private final InsightsWords words;

    /// @param shows all that there are, to find those of a genre, a network or a decade
    public Figures(Insights insights, List<ShowFact> shows, InsightsWords words) {
        this.insights = insights;
        this.shows = shows;
        this.words = words;
    }

    /// In the order in which they are shown.
    public List<Figure> all() {
        return List.of(months(), hours(), top(), kind(Kind.GENRE, Figure.Id.GENRES), kind(Kind.NETWORK, Figure.Id.NETWORKS), kind(Kind.DECADE, Figure.Id.DECADES), fates());
    }

    private Figure months() {
        Integer year = insights.period().year();
        List<Line> lines = new ArrayList<>();
        for (Stretch stretch : insights.months()) {
            if (year == null) {
                lines.add(line(String.valueOf(stretch.number()), stretch.amount(), stretch.before(), false,
                        new Behind(null, LocalDate.of(stretch.number(), 1, 1), LocalDate.of(stretch.number(), 12, 31), null, true)));
            } else {
                YearMonth month = YearMonth.of(year, stretch.number());
                lines.add(line(words.month(month), stretch.amount(), stretch.before(), true, new Behind(null, month.atDay(1), month.atEndOfMonth(), null, true)));
            }
        }
        return year == null ? new Figure(Figure.Id.MONTHS, words.say("years"), words.header("header.year", "header.episodes", "header.hours"), lines)
                : new Figure(Figure.Id.MONTHS, words.say("months"), words.header("header.month", "header.episodes", "header.hours", "header.episodes.before", "header.hours.before"), lines);
    }

    private Line line(String name, Amount amount, Amount before, boolean beside, Behind behind) {
        List<String> cells = new ArrayList<>(words.cells(amount));
        if (beside) {
            cells.addAll(words.cells(before));
        }
        return new Line(name, cells, amount.minutes(), before.minutes(), behind);
    }

    /// A line for each hour of the week with a play.
    private Figure hours() {
        List<Line> lines = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (int hour = 0; hour < 24; hour++) {
                Amount amount = insights.hours().get(day.getValue() - 1).get(hour);
                if (amount.plays() > 0) {
                    lines.add(line(words.slot(day, hour), amount, Amount.NOTHING, false, period(null, new Slot(day, hour), true)));
                }
            }
        }
        return new Figure(Figure.Id.HOURS, words.say("week"), words.header("header.slot", "header.episodes", "header.hours"), lines);
    }

    private Behind period(@Nullable Set<ShowId> of, @Nullable Slot slot, boolean single) {
        Integer year = insights.period().year();
        return new Behind(of, year == null ? null : LocalDate.of(year, 1, 1), year == null ? null : LocalDate.of(year, 12, 31), slot, single);
    }

    private Figure top() {
        List<Line> lines = new ArrayList<>();
        for (Rank rank : insights.top()) {
            List<String> cells = new ArrayList<>(words.cells(rank.amount()));
            cells.add(rank.show().rating() == null ? "" : words.rating(rank.show().rating()));
            lines.add(new Line(rank.show().label(), cells, rank.amount().minutes(), 0, period(Set.of(rank.show().id()), null, false)));
        }
        return new Figure(Figure.Id.TOP, words.say("top"), words.header("header.show", "header.episodes", "header.hours", "header.rating"), lines);
    }

    private Figure kind(Kind kind, Figure.Id id) {
        List<Line> lines = new ArrayList<>();
        for (Share share : insights.kinds().getOrDefault(kind, List.of())) {
            Set<ShowId> of = shows.stream().filter(show -> Reckoning.names(show, kind).contains(share.name())).map(ShowFact::id).collect(Collectors.toSet());
            lines.add(line(words.name(kind, share.name()), share.amount(), Amount.NOTHING, false, period(of, null, false)));
        }
        return switch (kind) {
            case GENRE -> new Figure(id, words.say("genre"), words.header("header.genre", "header.episodes", "header.hours"), lines);
            case NETWORK -> new Figure(id, words.say("network"), words.header("header.network", "header.episodes", "header.hours"), lines);
            case DECADE -> new Figure(id, words.say("decade"), words.header("header.decade", "header.episodes", "header.hours"), lines);
        };
    }

    /// What became of shows, a line each.
    private Figure fates() {
        List<Line> lines = Stream.of(fate("fate.cancelled", insights.fates().cancelled()), fate("fate.waiting", insights.fates().waiting()),
                fate("fate.finished", insights.fates().finished()), fate("fate.abandoned", insights.fates().abandoned())).flatMap(List::stream).toList();
        return new Figure(Figure.Id.FATES, words.say("fates"), words.header("header.show", "header.fate"), lines);
    }

    private List<Line> fate(String key, List<ShowFact> of) {
        return of.stream().map(show -> new Line(show.label(), List.of(words.say(key)), 0, 0, new Behind(Set.of(show.id()), null, null, null, false))).toList();
    }

    /// The lines that a chart draws: the longest.
    public static List<Line> drawn(Figure figure) {
        return figure.id() == Figure.Id.MONTHS ? figure.lines() : figure.lines().stream().limit(figure.id() == Figure.Id.TOP ? 10 : MOST).toList();
    }
}
