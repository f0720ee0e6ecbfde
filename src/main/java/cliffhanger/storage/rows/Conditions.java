package cliffhanger.storage.rows;

/// What several queries ask of an episode `e` or a show `s`. `?1` is now in seconds, `?2` today in days.
public final class Conditions {
    /// It has aired: at its moment, or on the last day that its date may mean. One with no date counts as aired where the
    /// show is over or nothing is known of its state, as with one that was entered by hand, and where one after it has aired.
    public static final String AIRED = """
            (CASE WHEN e.air_at IS NOT NULL THEN e.air_at <= ?1
                  WHEN e.air_last IS NOT NULL THEN e.air_last <= ?2
                  ELSE (SELECT s.lifecycle IN ('ENDED', 'UNKNOWN') FROM show s WHERE s.id = e.show_id)
                    OR (e.special = 0 AND EXISTS (
                      SELECT 1 FROM episode l WHERE l.show_id = e.show_id AND l.special = 0 AND (l.season, l.number) > (e.season, e.number)
                        AND CASE WHEN l.air_at IS NOT NULL THEN l.air_at <= ?1 ELSE l.air_last <= ?2 END)) END)""";

    /// Where an episode `e` stands in its show: one number for season and number. A special stands behind the last that aired before it.
    public static final String PLACE = """
            (CASE WHEN e.special = 0 THEN e.season * 1000000 + coalesce(e.number, 0)
              ELSE coalesce((SELECT max(l.season * 1000000 + coalesce(l.number, 0)) FROM episode l
                WHERE l.show_id = e.show_id AND l.special = 0 AND l.air_last <= e.air_last), -1) + 0.5 END)""";

    /// What becomes of the specials of the story of an episode's `e` show.
    private static final String SPECIALS = """
            coalesce((SELECT coalesce(w.choice, 'NEXT') FROM wanted_specials w WHERE w.show_id = e.show_id),
              (SELECT g.value FROM setting g WHERE g.name = 'specials'), 'ANNOUNCED')""";

    private static final String OF_STORY = "e.significant = 1 AND e.air_last IS NOT NULL AND e.unlisted_at IS NULL";

    /// Whether anything tells of an episode `e` before it airs: a regular one, or a special of the story that is not hidden.
    public static final String ANNOUNCED = "(e.special = 0 OR (" + OF_STORY + " AND " + SPECIALS + " <> 'HIDDEN'))";

    /// Whether an episode `e` is among those that are to be watched: a regular one, or a special that belongs to the story of a show of which
    /// the user wants those.
    public static final String COUNTED = "(e.special = 0 OR (" + OF_STORY + " AND " + SPECIALS + " = 'NEXT'))";

    /// Whether an episode `e` was watched this time through its show; where none was begun, ever.
    public static final String SEEN = """
            EXISTS (SELECT 1 FROM play p WHERE p.episode_id = e.id
              AND coalesce(p.pass, 1) >= coalesce((SELECT y.number FROM show_pass y WHERE y.show_id = e.show_id), 0))""";

    public static final String PLAYED = "EXISTS (SELECT 1 FROM play p WHERE p.episode_id = e.id)";

    public static final String SKIPPED = "EXISTS (SELECT 1 FROM skip k WHERE k.episode_id = e.id)";

    /// A [cliffhanger.library.Details] of a show `s`. What no service knows is known once the user has written something of it.
    public static final String DETAILS = """
            CASE WHEN s.awaited_at IS NULL THEN 'KNOWN'
                 WHEN EXISTS (SELECT 1 FROM external_id x WHERE x.show_id = s.id AND x.provider IN ('tvmaze', 'imdb', 'thetvdb'))
                   AND NOT EXISTS (SELECT 1 FROM reading g WHERE g.show_id = s.id AND g.provider = 'tvmaze' AND g.trouble IS NULL) THEN 'TO_COME'
                 WHEN EXISTS (SELECT 1 FROM edit x WHERE x.show_id = s.id) THEN 'KNOWN'
                 ELSE 'NOT_FOUND' END""";

    /// What tells a show `s` from others of its title: "2005, NBC", and where those are the same too, its number; null where there are none. The titles that are there
    /// twice are found once for all rows of a query.
    public static final String APART = """
            CASE WHEN s.title COLLATE NOCASE IN (SELECT title FROM show GROUP BY title COLLATE NOCASE HAVING count(*) > 1)
              THEN concat_ws(', ', substr(s.premiered_edtf, 1, 4), s.network, CASE WHEN EXISTS (
                SELECT 1 FROM show o WHERE o.id <> s.id AND o.title = s.title COLLATE NOCASE AND o.network IS s.network
                  AND substr(o.premiered_edtf, 1, 4) IS substr(s.premiered_edtf, 1, 4))
                THEN coalesce((SELECT 'tvmaze:' || x.value FROM external_id x WHERE x.show_id = s.id AND x.provider = 'tvmaze' LIMIT 1), 'id:' || s.id) END) END""";

    /// What a show `s` is called where it stands beside others: with its year and network where another has the same title.
    public static final String LABEL = """
            (s.title || coalesce(' (' || %s || ')', ''))""".formatted(APART);

    private Conditions() {}
}
