package cliffhanger.storage;

import cliffhanger.airdate.AirDate;
import cliffhanger.library.Episode;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Show;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.ShowId;
import cliffhanger.library.change.Change;
import cliffhanger.provider.Provider;
import cliffhanger.refresh.Refresher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A show of 700 episodes compared with an answer that says nothing new; its floor reads the same 700 rows by raw SQL.
final class RefreshBench {
    private static final int EPISODES = 700;
    private static final int RUNS = 60;

    private RefreshBench() {}

    static Map<String, Map<String, Double>> compare() throws IOException {
        Path folder = BenchLibrary.copy(1_000, 50);
        List<Double> ours = new ArrayList<>();
        List<Double> floor = new ArrayList<>();
        try (SqliteLibrary library = SqliteLibrary.open(folder, BenchLibrary.CLOCK)) {
            Refresher refresher = new Refresher(library, new SqliteReadings(library), provider(), true, BenchLibrary.CLOCK);
            ShowId show = library.apply(new Change.AddShows(List.of(facts()), "bench")).shows().iterator().next();
            Refresher.Due due = refresher.one(show).orElseThrow();
            for (int i = 0; i < RUNS; i++) {
                Refresher.Answer answer = refresher.ask(due, true);
                long begin = System.nanoTime();
                int changed = refresher.apply(answer, false).orElseThrow().count();
                long middle = System.nanoTime();
                library.sql().list("SELECT * FROM episode WHERE show_id = ?", row -> {
                    row.large();
                    for (int column = 1; column < 16; column++) {
                        row.textOrNull();
                    }
                    return true;
                }, show.value());
                long end = System.nanoTime();
                if (changed != 0) {
                    throw new IllegalStateException("something changed");
                }
                if (i >= RUNS / 3) {
                    ours.add((middle - begin) / 1e3);
                    floor.add((end - middle) / 1e3);
                }
            }
        }
        return Map.of("compare a show of 700 episodes, 1,000 x 50", Map.of(
                "ours", ProcessBench.at(ours, 0.5), "floor", ProcessBench.at(floor, 0.5), "ours99", ProcessBench.at(ours, 0.99)));
    }

    private static ShowFacts facts() {
        List<Episode> episodes = new ArrayList<>();
        for (int e = 0; e < EPISODES; e++) {
            episodes.add(new Episode(e / 25 + 1, e % 25 + 1, Episode.Kind.REGULAR, "Episode " + e, AirDate.of(LocalDate.of(1990, 1, 1).plusWeeks(e)), null, 25,
                    "What happens in episode " + e + ", in a sentence or two as they are written.", 5_000_000L + e));
        }
        Show show = Show.builder("The Long One")
                .type("Animation")
                .language("English")
                .genres(List.of("Comedy"))
                .lifecycle(Lifecycle.RUNNING)
                .runtimeMinutes(25)
                .externalIds(Map.of("tvmaze", "83"))
                .build();
        return ShowFacts.builder(show)
                .episodes(episodes)
                .build();
    }

    private static Provider provider() {
        ShowFacts facts = facts();
        return new Provider() {
            @Override
            public String key() {
                return "tvmaze";
            }

            @Override
            public String name() {
                return "TVmaze";
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public Optional<String> find(Map<String, String> elsewhere) {
                return Optional.empty();
            }

            @Override
            public ShowFacts facts(String id, boolean fresh) {
                return facts;
            }
        };
    }
}
