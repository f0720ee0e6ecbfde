package cliffhanger.storage.rows;

import cliffhanger.airdate.Edtf;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.ReminderRule.Occasion;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.reminders.Entry;
import cliffhanger.reminders.Reminder;
import cliffhanger.reminders.Topic;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reminders as rows of the ledger.
public final class LedgerRows {
    public static final String COLUMNS = "id, subject, occurrence, occasion, rule_id, planned_at, due_at, state, told_at,"
            + " show_id, show_title, season_id, season, episode_id, number, date_edtf, air_at, network, text";

    private LedgerRows() {}

    public static Entry read(Row row) throws SQLException {
        long id = row.large();
        Reminder.Key key = new Reminder.Key(row.text(), row.text());
        Occasion occasion = row.choice(Occasion.class);
        UUID rule = UUID.fromString(row.text());
        Instant planned = Instant.ofEpochSecond(row.large());
        Instant due = Instant.ofEpochSecond(row.large());
        Entry.State state = row.choice(Entry.State.class);
        Instant told = row.instantOrNull();
        return new Entry(id, new Reminder(key, occasion, rule, planned, due, Instant.EPOCH, topic(row)), state, told);
    }

    private static Topic topic(Row row) throws SQLException {
        Long show = row.largeOrNull();
        String title = row.textOrNull();
        Long season = row.largeOrNull();
        Integer seasonNumber = row.numberOrNull();
        Long episode = row.largeOrNull();
        return new Topic(show == null ? null : new ShowId(show), title, season == null ? null : new SeasonId(season), seasonNumber,
                episode == null ? null : new EpisodeId(episode), row.numberOrNull(), row.dateOrNull(), row.instantOrNull(),
                row.textOrNull(), row.textOrNull());
    }

    /// Writes a planned one, or what it is by now. One that has rung stays as it is.
    public static void write(Sql sql, Reminder reminder) {
        Topic topic = reminder.topic();
        sql.run("""
                INSERT INTO reminder (subject, occurrence, occasion, rule_id, planned_at, due_at, state,
                  show_id, show_title, season_id, season, episode_id, number, date_edtf, air_at, network, text)
                VALUES (?, ?, ?, ?, ?, ?, 'PLANNED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (subject, occurrence) WHERE state <> 'CANCELLED' DO UPDATE SET occasion = excluded.occasion,
                  rule_id = excluded.rule_id, planned_at = excluded.planned_at, due_at = excluded.due_at, show_title = excluded.show_title,
                  season_id = excluded.season_id, season = excluded.season, episode_id = excluded.episode_id, number = excluded.number, air_at = excluded.air_at,
                  network = excluded.network, text = excluded.text
                WHERE state = 'PLANNED'""",
                reminder.key().subject(), reminder.key().occurrence(), reminder.occasion(), reminder.rule(),
                reminder.planned().getEpochSecond(), reminder.due().getEpochSecond(),
                topic.show() == null ? null : topic.show().value(), topic.showTitle(),
                topic.season() == null ? null : topic.season().value(), topic.seasonNumber(),
                topic.episode() == null ? null : topic.episode().value(), topic.number(),
                topic.date() == null ? null : Edtf.print(topic.date()), seconds(topic.at()), topic.network(), topic.text());
    }

    private static @Nullable Long seconds(@Nullable Instant moment) {
        return moment == null ? null : moment.getEpochSecond();
    }
}
