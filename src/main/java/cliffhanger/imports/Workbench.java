package cliffhanger.imports;

import cliffhanger.airdate.AirDate;
import cliffhanger.imports.ExistingShows.PresentShow;
import cliffhanger.imports.Match.Answer;
import cliffhanger.imports.Suggestions.Suggestion;
import cliffhanger.library.Show;
import cliffhanger.library.change.Change;
import cliffhanger.library.history.DamagedPart;
import cliffhanger.library.history.ImportListener;
import cliffhanger.library.history.ImportTarget;
import cliffhanger.library.history.ShowRef;
import cliffhanger.library.history.WatchHistory;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A history on the bench: what it holds and what its shows are held to be, with what the user said to that. Nothing of it changes;
/// each answer makes another one.
public final class Workbench {
    private static final Logger LOG = System.getLogger(Workbench.class.getName());

    private final WatchHistory history;
    private final HistorySurvey survey;
    private final List<Match> matches;

    private Workbench(WatchHistory history, HistorySurvey survey, List<Match> matches) {
        this.history = history;
        this.survey = survey;
        this.matches = matches;
    }

    /// Looks a history through. Calls block on the disk; from the library's own thread.
    ///
    /// @param progress is told how far it is, from 0 to 1; may throw to end it
    /// @throws cliffhanger.library.history.UnreadableHistory with a sentence
    public static Workbench open(WatchHistory history, ExistingShows present, Suggestions suggestions, DoubleConsumer progress) {
        return look(history, progress).match(present.shows(), suggestions);
    }

    /// Looks a history through, with no library at hand. Calls block on the disk.
    ///
    /// @throws cliffhanger.library.history.UnreadableHistory with a sentence
    public static Looked look(WatchHistory history, DoubleConsumer progress) {
        while (true) {
            HistorySurvey survey = new HistorySurvey(progress);
            try {
                history.read(survey);
                return new Looked(history, survey);
            } catch (DamagedPart e) {
                // Each time there is one file less.
                LOG.log(Level.INFO, () -> "Left out of an import: " + e.getMessage());
            }
        }
    }

    /// A history that was looked through.
    public static final class Looked {
        private final WatchHistory history;
        private final HistorySurvey survey;

        private Looked(WatchHistory history, HistorySurvey survey) {
            this.history = history;
            this.survey = survey;
        }

        /// Finds out what its shows are. May take a while where the catalogue is asked for each.
        public Workbench match(List<PresentShow> present, Suggestions suggestions) {
            Matcher matcher = new Matcher(present, suggestions);
            return new Workbench(history, survey, survey.shows().stream().map(matcher::match).toList());
        }
    }

    /// Who kept it.
    public String keeper() {
        return history.keeper();
    }

    /// Each show of the history.
    public List<Match> matches() {
        return matches;
    }

    /// Those that the user has to say of.
    public List<Match> questions() {
        return matches.stream().filter(Match::isOpen).toList();
    }

    /// The show of that number in the survey.
    public Match match(int key) {
        return matches.stream().filter(match -> match.found().key() == key).findFirst().orElseThrow();
    }

    /// What was left out in reading.
    public SkippedItems left() {
        return survey.left();
    }

    /// The same with another answer for one show.
    public Workbench with(int key, Answer answer) {
        return with(match -> match.found().key() == key ? match.with(answer) : match);
    }

    /// The same with an answer for each that has none.
    public Workbench answered(Function<Match, Answer> answer) {
        Map<PresentShow, FoundShow> taken = new HashMap<>();
        return with(match -> {
            Match answered = match.isOpen() ? match.with(answer.apply(match)) : match;
            if (answered.answer() instanceof Answer.Same(PresentShow show)) {
                FoundShow first = taken.putIfAbsent(show, match.found());
                // Two that a service tells apart are not both the one.
                if (first != null && match.isOpen() && ShowRef.contradict(first.ids(), match.found().ids())) {
                    return match.with(match.apart());
                }
            }
            return answered;
        });
    }

    private Workbench with(UnaryOperator<Match> each) {
        return new Workbench(history, survey, matches.stream().map(each).toList());
    }

    /// What is to be done.
    ///
    /// @param onlyUnwatched whether an episode that is watched here already is left alone
    /// @throws IllegalStateException while there are questions
    public Change.ImportHistory change(boolean onlyUnwatched, ImportListener tally) {
        Map<Integer, ImportTarget> into = new HashMap<>();
        matches.forEach(match -> into.put(match.found().key(), into(match)));
        return new Change.ImportHistory(history, ref -> into.getOrDefault(survey.key(ref), new ImportTarget.Nothing()), onlyUnwatched, tally);
    }

    /// A report to go with [#change], on what becomes of each thing.
    public Report report() {
        return new Report(this);
    }

    int key(ShowRef ref) {
        return survey.key(ref);
    }

    private static ImportTarget into(Match match) {
        return switch (match.answer()) {
            case Answer.Same same -> new ImportTarget.Known(same.show().id(), match.found().ids());
            case Answer.New fresh -> new ImportTarget.New(match.found().key(), show(match.found(), fresh.as()));
            case Answer.Leave _ -> new ImportTarget.Nothing();
            case Answer.Open _ -> throw new IllegalStateException("a question is open: " + match.found().label());
        };
    }

    private static Show show(FoundShow found, @Nullable Suggestion as) {
        Map<String, String> ids = new HashMap<>(found.ids());
        if (as != null) {
            ids.put("tvmaze", as.tvmaze());
        }
        Integer year = found.year() == null && as != null ? as.year() : found.year();
        return Show.builder(found.label())
                .premiered(year == null ? null : AirDate.parse("%04d".formatted(year)))
                .externalIds(ids)
                .build();
    }
}
