package cliffhanger.storage;

import static cliffhanger.storage.ShowWriter.edtf;

import cliffhanger.library.Credit;
import cliffhanger.library.Offer;
import cliffhanger.library.Prediction;
import cliffhanger.library.Rating;
import cliffhanger.library.Recap;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowFacts;
import cliffhanger.library.ShowId;
import cliffhanger.library.Source;
import cliffhanger.library.StatusEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the smaller facts of a show. A list that a source gives takes the place of the one before; one that it leaves
/// empty changes nothing.
final class FactWriter {
    private final Sql sql;

    FactWriter(Sql sql) {
        this.sql = sql;
    }

    void put(ShowId show, ShowFacts facts, SeasonWriter seasons) {
        events(show, facts.events());
        credits(show, facts.credits());
        offers(show, facts.offers());
        for (Rating rating : facts.ratings()) {
            sql.run("""
                    INSERT INTO rating (show_id, rated_by, value, votes) VALUES (?, ?, ?, ?)
                    ON CONFLICT (show_id, rated_by) DO UPDATE SET value = excluded.value,
                      votes = coalesce(excluded.votes, votes)""",
                    show.value(), rating.by(), rating.value(), rating.votes());
        }
        for (Recap recap : facts.recaps()) {
            SeasonId season = seasons.season(show, recap.season());
            sql.run("DELETE FROM recap WHERE season_id = ?", season.value());
            sql.run("INSERT INTO recap (season_id, text, source_id) VALUES (?, ?, ?)",
                    season.value(), recap.text(), source(recap.source()));
        }
        predictions(show, facts.predictions(), seasons);
    }

    /// The row of this source, made where there is none.
    @Nullable Long source(@Nullable Source source) {
        if (source == null) {
            return null;
        }
        return sql.first("SELECT id FROM source WHERE title = ? AND address IS ? AND publisher IS ? AND licence IS ? AND read_on IS ?",
                        Row::large, source.title(), source.address(), source.publisher(), source.licence(), source.readOn())
                .orElseGet(() -> sql.insert(
                        "INSERT INTO source (title, address, publisher, licence, read_on) VALUES (?, ?, ?, ?, ?)",
                        source.title(), source.address(), source.publisher(), source.licence(), source.readOn()));
    }

    private void events(ShowId show, List<StatusEvent> events) {
        clear("status_event", show, events);
        for (int i = 0; i < events.size(); i++) {
            StatusEvent event = events.get(i);
            sql.run("""
                    INSERT INTO status_event (show_id, position, kind, season, date_edtf, who, source_id, sentence)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                    show.value(), i, event.kind(), event.season(), edtf(event.date()), event.who(), source(event.source()),
                    event.sentence());
        }
    }

    private void credits(ShowId show, List<Credit> credits) {
        clear("credit", show, credits);
        for (int i = 0; i < credits.size(); i++) {
            Credit credit = credits.get(i);
            sql.run("INSERT INTO credit (show_id, position, person, \"character\", role, season) VALUES (?, ?, ?, ?, ?, ?)",
                    show.value(), i, credit.person(), credit.character(), credit.role(), credit.season());
        }
    }

    private void offers(ShowId show, List<Offer> offers) {
        clear("offer", show, offers);
        for (int i = 0; i < offers.size(); i++) {
            Offer offer = offers.get(i);
            sql.run("INSERT INTO offer (show_id, position, provider, kind, region, season) VALUES (?, ?, ?, ?, ?, ?)",
                    show.value(), i, offer.provider(), offer.kind(), offer.region(), offer.season());
        }
    }

    private void predictions(ShowId show, List<Prediction> predictions, SeasonWriter seasons) {
        predictions.stream().map(Prediction::season).distinct().forEach(number ->
                sql.run("DELETE FROM prediction WHERE season_id = ?", seasons.season(show, number).value()));
        for (int i = 0; i < predictions.size(); i++) {
            Prediction prediction = predictions.get(i);
            sql.run("INSERT INTO prediction (season_id, position, text, source_id) VALUES (?, ?, ?, ?)",
                    seasons.season(show, prediction.season()).value(), i, prediction.text(), source(prediction.source()));
        }
    }

    private void clear(String table, ShowId show, List<?> next) {
        if (!next.isEmpty()) {
            sql.run("DELETE FROM " + table + " WHERE show_id = ?", show.value());
        }
    }
}
