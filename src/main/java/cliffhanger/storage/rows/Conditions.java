package cliffhanger.storage.rows;

/// Conditions on an episode `e` that several queries share. `?1` is now in seconds, `?2` today in days.
public final class Conditions {
    /// It has aired: at its moment, or on the last day that its date may mean. One with no date counts as aired where the
    /// show is over or nothing is known of its state, as with one that was entered by hand.
    public static final String AIRED = """
            (CASE WHEN e.air_at IS NOT NULL THEN e.air_at <= ?1
                  WHEN e.air_last IS NOT NULL THEN e.air_last <= ?2
                  ELSE (SELECT s.lifecycle IN ('ENDED', 'UNKNOWN') FROM show s WHERE s.id = e.show_id) END)""";

    public static final String PLAYED = "EXISTS (SELECT 1 FROM play p WHERE p.episode_id = e.id)";

    public static final String SKIPPED = "EXISTS (SELECT 1 FROM skip k WHERE k.episode_id = e.id)";

    private Conditions() {}
}
