package cliffhanger.search;

import cliffhanger.library.EpisodeCode;
import cliffhanger.library.EpisodeId;
import cliffhanger.titles.FoldedTitle;
import cliffhanger.titles.TitleQuery;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads which episodes of a show are meant: `S2E3` or `2x03`, `#41` for the 41st in order of airing, `2019-03-04` for what aired that
/// day, `S0E2` for the second special, `S1 special: TITLE`, `S1` for a season, `all`; and runs of them, `S1E3-E7`, `S1E3..S2E2`. Where
/// two have one number, `S1E5: TITLE` says which. Pure.
public final class EpisodeNames {
    private static final Pattern SEASON = Pattern.compile("(?i)s(\\d{1,6})");
    private static final Pattern CODE = Pattern.compile("(?i)(?:s(\\d{1,6})e|(\\d{1,6})x)(\\d{1,6})(?:\\s*:\\s*(.+))?");
    private static final Pattern ABSOLUTE = Pattern.compile("#(\\d{1,6})");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SPECIAL = Pattern.compile("(?i)(?:s(\\d{1,6})\\s*)?special(?:\\s*:\\s*(.+))?");
    private static final Pattern RUN = Pattern.compile("\\s*(?:\\.\\.|–|-)\\s*");
    private static final Pattern WITHIN = Pattern.compile("(?i)e?(\\d{1,6})");

    private final List<Listed> all;

    private EpisodeNames(List<Listed> all) {
        this.all = all;
    }

    /// An episode under the numbers that it is shown by.
    ///
    /// @param number null for most specials
    /// @param day    null where none is known
    public record Listed(EpisodeId id, int season, @Nullable Integer number, boolean special, @Nullable String title, @Nullable LocalDate day) {
        /// "S2E5", "S1 special: Reunion": how it can be named.
        public String code() {
            String code = EpisodeCode.of(season, number);
            return number == null && title != null ? code + ": " + title : code;
        }
    }

    /// What a name means.
    public sealed interface Meant {
        /// The whole show.
        record All() implements Meant {}

        /// A season, which may have no episodes, or may not be there.
        record Season(int number) implements Meant {}

        /// Episodes in their order: one, or a run.
        ///
        /// @param endNamed whether the last was named as an episode, and not by its season
        record Episodes(List<Listed> episodes, boolean endNamed) implements Meant {}

        /// A run of which the end comes before the beginning, or that begins or ends with what no run holds.
        record NoRun() implements Meant {}

        /// Any of these, and it has to be said which.
        record OneOf(List<Listed> episodes) implements Meant {}

        /// An episode that there is none of.
        record Missing(String code) implements Meant {}

        /// No name of an episode.
        record NotUnderstood() implements Meant {}
    }

    /// @param all the episodes of the show
    public static Meant read(List<Listed> all, String text) {
        return new EpisodeNames(all).read(text.strip());
    }

    private Meant read(String text) {
        if (text.equalsIgnoreCase("all")) {
            return new Meant.All();
        }
        Meant one = one(text);
        return one instanceof Meant.NotUnderstood ? run(text) : one;
    }

    private Meant one(String text) {
        Matcher season = SEASON.matcher(text);
        if (season.matches()) {
            return new Meant.Season(Integer.parseInt(season.group(1)));
        }
        Matcher code = CODE.matcher(text);
        if (code.matches()) {
            int number = Integer.parseInt(code.group(1) == null ? code.group(2) : code.group(1));
            return numbered(number, Integer.parseInt(code.group(3)), code.group(4));
        }
        Matcher absolute = ABSOLUTE.matcher(text);
        if (absolute.matches()) {
            int place = Integer.parseInt(absolute.group(1));
            List<Listed> order = inOrderOfAiring();
            return place < 1 || place > order.size() ? new Meant.Missing(text) : new Meant.Episodes(List.of(order.get(place - 1)), true);
        }
        if (DAY.matcher(text).matches()) {
            return onDay(text);
        }
        Matcher special = SPECIAL.matcher(text);
        if (special.matches()) {
            Integer of = special.group(1) == null ? null : Integer.valueOf(special.group(1));
            return choice(all.stream().filter(each -> each.special() && (of == null || each.season() == of)).toList(), special.group(2), text);
        }
        return new Meant.NotUnderstood();
    }

    private Meant onDay(String text) {
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeException e) {
            return new Meant.NotUnderstood();
        }
        return choice(all.stream().filter(each -> day.equals(each.day())).toList(), null, text);
    }

    private Meant numbered(int season, int number, @Nullable String title) {
        List<Listed> found = numbered(season, number, season == 0);
        if (found.isEmpty()) {
            // An order may give a special a number among the others.
            found = numbered(season, number, season != 0);
        }
        if (found.isEmpty() && season == 0) {
            // Most specials have no number of their own: they are counted as they aired.
            List<Listed> specials = all.stream().filter(Listed::special).sorted(AIRING).toList();
            found = number >= 1 && number <= specials.size() ? List.of(specials.get(number - 1)) : List.of();
        }
        return choice(found, title, EpisodeCode.of(season, number));
    }

    private List<Listed> numbered(int season, int number, boolean special) {
        return all.stream().filter(each -> each.season() == season && each.number() != null && each.number() == number && each.special() == special).toList();
    }

    /// The one of several that has a title.
    private static Meant choice(List<Listed> found, @Nullable String title, String code) {
        List<Listed> meant = title == null ? found : titled(found, title);
        if (meant.isEmpty()) {
            return new Meant.Missing(code);
        }
        return meant.size() == 1 ? new Meant.Episodes(meant, true) : new Meant.OneOf(meant);
    }

    private static List<Listed> titled(List<Listed> found, String title) {
        TitleQuery wanted = TitleQuery.of(title);
        for (TitleQuery.Rank rank : TitleQuery.Rank.values()) {
            Predicate<Listed> fits = each -> each.title() != null && wanted.rank(FoldedTitle.of(each.title())) == rank;
            List<Listed> best = rank == TitleQuery.Rank.REST ? List.of() : found.stream().filter(fits).toList();
            if (!best.isEmpty()) {
                return best;
            }
        }
        return List.of();
    }

    private Meant run(String text) {
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            String begin = text.substring(0, run.start());
            Meant from = one(begin);
            Meant to = one(end(begin, text.substring(run.end())));
            if (from instanceof Meant.NotUnderstood || to instanceof Meant.NotUnderstood) {
                continue;
            }
            if (from instanceof Meant.Missing || from instanceof Meant.OneOf) {
                return from;
            }
            if (to instanceof Meant.Missing || to instanceof Meant.OneOf) {
                return to;
            }
            List<Listed> order = order(text);
            int first = place(order, from, true);
            int last = place(order, to, false);
            return first >= 0 && first <= last ? new Meant.Episodes(order.subList(first, last + 1), to instanceof Meant.Episodes) : new Meant.NoRun();
        }
        return new Meant.NotUnderstood();
    }

    /// Days and places count as they aired, numbers as they stand.
    private List<Listed> order(String text) {
        return text.startsWith("#") || DAY.matcher(text).lookingAt() ? inOrderOfAiring()
                : all.stream().filter(each -> !each.special() || (each.number() != null && each.season() > 0)).sorted(NUMBERS).toList();
    }

    /// "E7" after "S1E3" is of the same season, and "#9" may be written as "9" after "#3".
    private static String end(String from, String to) {
        Matcher number = WITHIN.matcher(to);
        if (!number.matches()) {
            return to;
        }
        Matcher code = CODE.matcher(from);
        return code.matches() ? "S" + (code.group(1) == null ? code.group(2) : code.group(1)) + "E" + number.group(1)
                : ABSOLUTE.matcher(from).matches() ? "#" + number.group(1) : to;
    }

    /// Where an end of a run stands; -1 where it is none.
    private static int place(List<Listed> order, Meant end, boolean first) {
        return switch (end) {
            case Meant.Episodes(List<Listed> episodes, boolean _) -> order.indexOf(episodes.getFirst());
            case Meant.Season(int number) -> {
                IntStream places = IntStream.range(0, order.size()).filter(i -> order.get(i).season() == number);
                yield (first ? places.min() : places.max()).orElse(-1);
            }
            case Meant.All _, Meant.OneOf _, Meant.Missing _, Meant.NoRun _, Meant.NotUnderstood _ -> -1;
        };
    }

    private static final Comparator<Listed> NUMBERS = Comparator.comparingInt(Listed::season)
            .thenComparing(Listed::number, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingLong(each -> each.id().value());

    /// What has no day comes last.
    private static final Comparator<Listed> AIRING = Comparator.comparing(Listed::day, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(NUMBERS);

    private List<Listed> inOrderOfAiring() {
        return all.stream().filter(each -> !each.special()).sorted(AIRING).toList();
    }
}
