package cliffhanger.storage;

import cliffhanger.library.Applied;
import cliffhanger.storage.journal.Effect;
import cliffhanger.storage.rows.Moment;
import cliffhanger.storage.sql.Sql;
import cliffhanger.storage.write.NewsWriter;
import cliffhanger.storage.write.OpinionWriter;
import cliffhanger.storage.write.Summaries;
import cliffhanger.storage.write.WatchStateWriter;
import java.time.Clock;

/// What follows from each change, in its transaction: the summary of each show, its state, the news, the plan of reminders.
final class Followers {
    private final Clock clock;
    private final Summaries summaries;
    private final WatchStateWriter states;
    private final NewsWriter news;
    private final ReminderPlanWriter reminders;

    Followers(Sql sql, Clock clock, OpinionWriter opinions) {
        this.clock = clock;
        summaries = new Summaries(sql);
        states = new WatchStateWriter(sql, opinions);
        news = new NewsWriter(sql, clock);
        reminders = new ReminderPlanWriter(sql, clock);
    }

    /// @param id the entry of the journal that holds the images
    void made(long id, Effect effect) {
        summaries.refresh(effect.shows(), Moment.of(clock));
        states.settle(effect.kind(), effect.shows());
        news.write(id, effect.kind());
        reminders.follow(effect.kind(), effect.shows());
    }

    /// After an undo or a redo.
    void turned(Applied applied) {
        summaries.refresh(applied.shows(), Moment.of(clock));
        states.mend(applied.shows());
        reminders.follow(applied.kind(), applied.shows());
    }
}
