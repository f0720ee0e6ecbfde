package cliffhanger.storage.rows;

import cliffhanger.airdate.AirDate;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.reminders.Airing;
import cliffhanger.reminders.ShowLine;
import cliffhanger.storage.sql.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What has a date, as rows: an episode `e`, or a season `r`, of a show `s`. An instance is for the rows of one query.
public final class AiringRows {
    /// A [ShowLine].
    public static final String SHOW = """
            s.id, s.uuid, %s, s.network, coalesce((SELECT t.state FROM show_state t WHERE t.show_id = s.id), 'PLANNED'),
            EXISTS (SELECT 1 FROM favourite f WHERE f.show_id = s.id), s.added_at""".formatted(Conditions.LABEL);

    /// An episode, for [#of], which wants one more column: whether all before it is watched.
    ///
    /// The last of a season is the highest number where no more can come: as many are listed as were ordered, the show is over, or a later
    /// season has a date. The last that is listed of a season that runs is none of these.
    public static final String EPISODE = """
            e.show_id, e.season_id, e.season, e.id, e.number, e.external_id, e.air_edtf, e.air_at, coalesce(e.runtime, s.runtime),
            e.special = 0 AND e.number IS (SELECT min(x.number) FROM episode x WHERE x.show_id = e.show_id AND x.special = 0 AND x.season = e.season),
            CASE WHEN e.special = 0 AND e.number IS (SELECT max(x.number) FROM episode x WHERE x.show_id = e.show_id AND x.special = 0 AND x.season = e.season)
              THEN (SELECT count(*) FROM episode x WHERE x.show_id = e.show_id AND x.special = 0 AND x.season = e.season)
                >= coalesce((SELECT r.episode_order FROM season r WHERE r.id = e.season_id), 0)
              AND (s.lifecycle = 'ENDED' OR EXISTS (SELECT 1 FROM season r WHERE r.id = e.season_id AND r.episode_order IS NOT NULL)
                OR EXISTS (SELECT 1 FROM season l WHERE l.show_id = e.show_id AND l.number > e.season AND (l.release_last < 2932896
                  OR EXISTS (SELECT 1 FROM episode x WHERE x.season_id = l.id AND x.air_last IS NOT NULL))))
              ELSE 0 END""";

    /// A season, for [#of], which wants one more column.
    public static final String SEASON = "r.show_id, r.id, r.number, NULL, NULL, NULL, r.release_edtf, NULL, NULL, 1, 0";

    /// That no episode of a season `r` has a date, so that the season's own says all.
    public static final String WITHOUT_EPISODES =
            "NOT EXISTS (SELECT 1 FROM episode x WHERE x.season_id = r.id AND x.air_last IS NOT NULL)";

    /// Before what is asked of each stands its show: which titles are there twice is looked for once in a query, and takes as long as a month.
    private static final String ALL = "WITH x AS MATERIALIZED (%s) SELECT " + SHOW + ", x.* FROM x CROSS JOIN show s ON s.id = x.show_id";

    /// After its id.
    private static final int OF_SHOW = 6;

    private final Map<Long, ShowLine> shows = new HashMap<>();

    /// One query of several, for [#read]. What they select begins with an episode or a season.
    public static String of(List<String> queries) {
        return ALL.formatted(String.join(" UNION ALL ", queries));
    }

    public static ShowLine show(Row row) throws SQLException {
        return show(row, row.large());
    }

    private static ShowLine show(Row row, long id) throws SQLException {
        return new ShowLine(new ShowId(id), row.text(), row.text(), row.textOrNull(), row.choice(ShowState.class), row.flag(),
                Instant.ofEpochSecond(row.large()));
    }

    /// A show is read once for all that it has.
    private ShowLine known(Row row) throws SQLException {
        long id = row.large();
        ShowLine known = shows.get(id);
        if (known != null) {
            row.skip(OF_SHOW);
            return known;
        }
        ShowLine read = show(row, id);
        shows.put(id, read);
        return read;
    }

    public Airing read(Row row) throws SQLException {
        ShowLine show = known(row);
        // Its id once more.
        row.skip(1);
        SeasonId season = new SeasonId(row.large());
        int seasonNumber = row.number();
        Long episode = row.largeOrNull();
        Integer number = row.numberOrNull();
        Long source = row.largeOrNull();
        String date = row.textOrNull();
        Airing.Slot slot = new Airing.Slot(AirDate.parse(date == null ? "XXXX" : date), row.instantOrNull(), row.numberOrNull());
        return new Airing(show, season, seasonNumber, episode == null ? null : new Airing.Part(new EpisodeId(episode), number, source), slot,
                row.flag(), row.flag(), row.flag());
    }
}
