package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.airdate.AirDate;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.EpisodeOrder;
import cliffhanger.library.Field;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.ShowId;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.storage.sql.Row;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever order a show is shown by, its episodes and what the user made of them stay the same.
class OrderTest {
    @TempDir
    Path folder;

    private final ShowFacts facts = Fixtures.weekly("Lane", 1, LocalDate.of(2024, 1, 1), 3, 6);
    private SqliteLibrary library;
    private ShowId show;

    @BeforeEach
    void open() {
        library = Fixtures.empty(folder);
        show = library.apply(new Change.AddShows(List.of(facts), "TVmaze", false)).shows().iterator().next();
    }

    @AfterEach
    void close() {
        library.close();
    }

    /// An order that has some of the episodes under numbers of others, and in other seasons.
    static Change shuffled(Random random, SqliteLibrary library, ShowId show) {
        List<Long> ids = new ArrayList<>(library.sql().list("SELECT external_id FROM episode WHERE show_id = ? AND external_id IS NOT NULL ORDER BY id",
                Row::large, show.value()));
        Collections.shuffle(ids, random);
        Map<Long, EpisodeOrder.Place> places = new HashMap<>();
        int left = random.nextInt(ids.size() + 1);
        for (int i = 0; i < left; i++) {
            places.put(ids.get(i), new EpisodeOrder.Place(1 + i / 5, 1 + i % 5, random.nextBoolean() ? null : AirDate.of(LocalDate.of(2025, 1, 1).plusDays(i)), null));
        }
        EpisodeOrder.Kind kind = List.of(EpisodeOrder.Kind.DVD, EpisodeOrder.Kind.STREAMING, EpisodeOrder.Kind.VERBATIM).get(random.nextInt(3));
        return new Change.SetOrder(show, new EpisodeOrder(kind, random.nextLong(1, 99), "A disc"), places, true);
    }

    private List<String> marks() {
        return library.sql().list("""
                SELECT e.external_id || ' ' || (SELECT count(*) FROM play p WHERE p.episode_id = e.id) || ' '
                  || coalesce((SELECT r.value FROM user_rating r WHERE r.episode_id = e.id), '-') || ' '
                  || coalesce((SELECT n.text FROM note n WHERE n.episode_id = e.id), '-') || ' ' || EXISTS (SELECT 1 FROM skip k WHERE k.episode_id = e.id)
                FROM episode e WHERE e.external_id IS NOT NULL ORDER BY e.external_id""", Row::text);
    }

    private List<String> rows() {
        return library.sql().list("""
                SELECT external_id || ' ' || season || ' ' || coalesce(number, '-') || ' ' || special || ' ' || coalesce(air_edtf, '') || ' ' || coalesce(air_at, '')
                  || ' ' || (SELECT r.number FROM season r WHERE r.id = e.season_id) || ' ' || (own IS NULL)
                FROM episode e WHERE external_id IS NOT NULL ORDER BY external_id""", Row::text);
    }

    private void order(EpisodeOrder order) {
        library.apply(new Change.SetOrder(show, order, Map.of(), true));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void marksNeverChangeWithTheOrder(long seed) {
        Random random = new Random(seed);
        List<String> original = rows();
        List<EpisodeId> all = library.sql().list("SELECT id FROM episode", row -> new EpisodeId(row.large()));
        for (int i = 0; i < 6; i++) {
            EpisodeId one = all.get(random.nextInt(all.size()));
            library.apply(new Change.MarkWatched(new Scope.One(one), new PlayTime.Now()));
            library.apply(new Change.Rate(new Subject.OnEpisode(all.get(random.nextInt(all.size()))), 1.0 + random.nextInt(9)));
            library.apply(new Change.WriteNote(new Subject.OnEpisode(all.get(random.nextInt(all.size()))), "note " + i));
            library.apply(new Change.SkipEpisodes(new Scope.One(all.get(random.nextInt(all.size())))));
        }
        List<String> marks = marks();
        for (int i = 0; i < 20; i++) {
            switch (random.nextInt(4)) {
                case 0 -> order(EpisodeOrder.ABSOLUTE);
                case 1 -> order(EpisodeOrder.AIRED);
                case 2 -> library.apply(new Change.Refresh(show, facts, true, true));
                default -> library.apply(shuffled(random, library, show));
            }
            assertThat(marks()).isEqualTo(marks);
            assertThat(library.sql().list("""
                    SELECT 1 FROM note n JOIN episode e ON e.id = n.episode_id WHERE n.season_id <> e.season_id
                    UNION ALL SELECT 1 FROM user_rating n JOIN episode e ON e.id = n.episode_id WHERE n.season_id <> e.season_id""", Row::number)).isEmpty();
        }
        order(EpisodeOrder.AIRED);
        assertThat(rows()).isEqualTo(original);
        assertThat(marks()).isEqualTo(marks);
    }

    @Test
    void whatTheUserWroteMeanwhileStaysTheUsers() {
        EpisodeId fourth = new SqliteNames(library).episode(show, 2, 4).orElseThrow();
        order(EpisodeOrder.ABSOLUTE);
        library.apply(new Change.EditEpisode(fourth, Map.of(Field.OfEpisode.NUMBER, "99"), Map.of()));
        library.apply(new Change.Refresh(show, facts, true, true));
        assertThat(number(fourth)).isEqualTo(99);
        order(EpisodeOrder.AIRED);
        assertThat(number(fourth)).isEqualTo(99);
        library.apply(new Change.ReleaseEdits(new Subject.OnEpisode(fourth)));
        assertThat(number(fourth)).isEqualTo(4);
    }

    private int number(EpisodeId episode) {
        return library.sql().first("SELECT number FROM episode WHERE id = ?", Row::number, episode.value()).orElseThrow();
    }
}
