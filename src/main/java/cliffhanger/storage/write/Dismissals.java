package cliffhanger.storage.write;

import cliffhanger.library.Episode;
import cliffhanger.library.ShowId;
import cliffhanger.storage.sql.Sql;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The seasons and episodes of a show that the user took out.
record Dismissals(List<Dismissal> all) {
    private record Dismissal(int season, boolean whole, @Nullable Integer number, @Nullable String title, @Nullable Long externalId) {}

    static Dismissals of(Sql sql, ShowId show) {
        return new Dismissals(sql.list("SELECT season, whole, number, title, external_id FROM dismissal WHERE show_id = ?",
                row -> new Dismissal(row.number(), row.flag(), row.numberOrNull(), row.textOrNull(), row.largeOrNull()),
                show.value()));
    }

    boolean has(int season) {
        return all.stream().anyMatch(one -> one.whole() && one.season() == season);
    }

    /// By its id at the source where both have one, else by its number, else by its title.
    boolean has(Episode episode) {
        return all.stream().anyMatch(one -> one.whole() ? one.season() == episode.season() : same(one, episode));
    }

    private static boolean same(Dismissal one, Episode episode) {
        if (one.externalId() != null && episode.externalId() != null) {
            return one.externalId().equals(episode.externalId());
        }
        if (one.season() != episode.season()) {
            return false;
        }
        return one.number() != null ? one.number().equals(episode.number()) : one.title() != null && one.title().equals(episode.title());
    }
}
