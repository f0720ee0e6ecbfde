package cliffhanger.imports;

import cliffhanger.imports.ExistingShows.PresentShow;
import cliffhanger.imports.Match.Answer;
import cliffhanger.imports.Match.How;
import cliffhanger.imports.Suggestions.Suggestion;
import cliffhanger.library.history.ShowRef;
import cliffhanger.titles.FoldedTitle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the show of the library that a show of a history is: by an id; else by title and year, and then only the user can say.
final class Matcher {
    private final Map<String, PresentShow> byId = new HashMap<>();
    private final Map<String, List<PresentShow>> byTitle = new HashMap<>();
    private final Suggestions suggestions;

    Matcher(List<PresentShow> present, Suggestions suggestions) {
        this.suggestions = suggestions;
        for (PresentShow show : present) {
            show.ids().forEach((provider, id) -> byId.put(provider + ":" + id, show));
            byTitle.computeIfAbsent(FoldedTitle.of(show.title()).letters(), any -> new ArrayList<>()).add(show);
        }
    }

    Match match(FoundShow found) {
        Optional<PresentShow> same = ShowRef.byTrust(found.ids()).stream()
                .map(provider -> byId.get(provider + ":" + found.ids().get(provider)))
                .filter(Objects::nonNull).findFirst();
        if (same.isPresent()) {
            return new Match(found, How.ID, new Answer.Same(same.get()), List.of(same.get()), null);
        }
        String title = found.title();
        List<PresentShow> alike = title == null ? List.of() : byTitle.getOrDefault(FoldedTitle.of(title).letters(), List.of()).stream()
                .filter(show -> isPossible(found, show)).sorted(Comparator.comparingInt(show -> distance(found.year(), show.year()))).toList();
        if (!alike.isEmpty()) {
            return new Match(found, How.TITLE, new Answer.Open(), alike, null);
        }
        // Where an id is known by which the service can be asked, that is surer than any title.
        boolean asked = found.ids().containsKey("tvmaze") || found.ids().containsKey("thetvdb") || found.ids().containsKey("imdb");
        Suggestion suggestion = asked || title == null ? null : suggestions.of(title, found.year()).orElse(null);
        PresentShow suggested = suggestion == null ? null : byId.get("tvmaze:" + suggestion.tvmaze());
        if (suggested != null) {
            return new Match(found, How.TITLE, new Answer.Open(), List.of(suggested), null);
        }
        return suggestion == null
                ? new Match(found, How.NONE, new Answer.New(null), List.of(), null)
                : new Match(found, How.CATALOGUE, new Answer.Open(), List.of(), suggestion);
    }

    /// Another id at the same service says that it is another show, and so does another year.
    private static boolean isPossible(FoundShow found, PresentShow show) {
        return !ShowRef.contradict(found.ids(), show.ids()) && ShowRef.mayBeOneYear(found.year(), show.year());
    }

    private static int distance(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null ? 1 : Math.abs(one - other);
    }
}
