package cliffhanger.storage.write;

import cliffhanger.library.Applied.Kind;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.FactKind;
import cliffhanger.library.ShowId;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.Sample;
import cliffhanger.storage.journal.Effect;
import cliffhanger.storage.rows.FactTable;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Puts the sample shows in and takes them out again, without touching what the user made of them.
public final class SampleWriter {
    private static final Pattern CODE = Pattern.compile("S(\\d+)E(\\d+)");

    /// Each list of facts has rows that the user may have written.
    private static final String MINE = Arrays.stream(FactKind.values())
            .map(kind -> " OR EXISTS (SELECT 1 FROM " + FactTable.of(kind).name() + " WHERE show_id = ?1 AND mine = 1)")
            .collect(Collectors.joining());

    /// Whether the user has made anything of the show ?1.
    public static final String TOUCHED = """
            (EXISTS (SELECT 1 FROM play p JOIN episode e ON e.id = p.episode_id
                     WHERE e.show_id = ?1 AND p.origin <> 'sample')
              OR EXISTS (SELECT 1 FROM skip k JOIN episode e ON e.id = k.episode_id WHERE e.show_id = ?1)
              OR EXISTS (SELECT 1 FROM note WHERE show_id = ?1)
              OR EXISTS (SELECT 1 FROM user_rating WHERE show_id = ?1)
              OR EXISTS (SELECT 1 FROM reminder_rule WHERE show_id = ?1)
              OR EXISTS (SELECT 1 FROM dismissal WHERE show_id = ?1)
              OR EXISTS (SELECT 1 FROM favourite WHERE show_id = ?1)
              OR EXISTS (SELECT 1 FROM list_entry WHERE show_id = ?1)
              OR EXISTS (SELECT 1 FROM hidden WHERE show_id = ?1)
              OR EXISTS (SELECT 1 FROM show_pass WHERE show_id = ?1)
              OR EXISTS (SELECT 1 FROM wanted_specials WHERE show_id = ?1)
              OR EXISTS (SELECT 1 FROM show_state WHERE show_id = ?1 AND by_user = 1)
              OR EXISTS (SELECT 1 FROM edit WHERE show_id = ?1)%s)""".formatted(MINE);

    private final Sql sql;
    private final ShowWriter shows;
    private final PlayWriter plays;

    public SampleWriter(Sql sql, ShowWriter shows, PlayWriter plays) {
        this.sql = sql;
        this.shows = shows;
        this.plays = plays;
    }

    public Effect place(Change.PlaceSamples place) {
        Set<ShowId> placed = new LinkedHashSet<>();
        for (Sample sample : place.samples()) {
            if (shows.known(sample.facts()).isEmpty()) {
                ShowId show = shows.put(sample.facts(), true);
                placed.add(show);
                watch(show, sample);
            }
        }
        return effect(Kind.SAMPLES_PLACED, placed, placed.size());
    }

    public Effect clear() {
        List<ShowId> samples = sql.list("SELECT id FROM show WHERE sample = 1", row -> new ShowId(row.large()));
        for (ShowId show : samples) {
            if (touched(show)) {
                sql.run("DELETE FROM play WHERE origin = 'sample' AND episode_id IN (SELECT id FROM episode WHERE show_id = ?)",
                        show.value());
                sql.run("UPDATE show SET sample = 0 WHERE id = ?", show.value());
            } else {
                shows.delete(show);
            }
        }
        return effect(Kind.SAMPLES_CLEARED, Set.copyOf(samples), samples.size());
    }

    private void watch(ShowId show, Sample sample) {
        Matcher code = CODE.matcher(sample.watchedTo() == null ? "" : sample.watchedTo());
        if (code.matches()) {
            sql.first("SELECT id FROM episode WHERE show_id = ? AND special = 0 AND season = ? AND number = ?", Row::large,
                            show.value(), Integer.valueOf(code.group(1)), Integer.valueOf(code.group(2)))
                    .ifPresent(id -> plays.sample(new EpisodeId(id)));
        }
    }

    /// Whether the user has made anything of it.
    private boolean touched(ShowId show) {
        return sql.first("SELECT " + TOUCHED, Row::flag, show.value()).orElse(false);
    }

    private static Effect effect(Kind kind, Set<ShowId> shows, int count) {
        return new Effect(kind, "", null, count, 0, shows, Map.of());
    }
}
