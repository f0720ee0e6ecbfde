package cliffhanger.storage.write;

import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.storage.journal.Effect;
import cliffhanger.storage.journal.UndoCapture;
import cliffhanger.storage.sql.Sql;
import java.time.Clock;

/// Which writer makes which change. In a transaction, on the library's thread.
public final class ChangeWriters {
    private final PlayWriter plays;
    private final NoteWriter notes;
    private final OutlineWriter outline;
    private final EditWriter edits;
    private final OpinionWriter opinions;
    private final PassWriter passes;
    private final ShowWriter shows;
    private final HistoryWriter histories;
    private final OrderWriter orders;
    private final ArchiveWriter archives;
    private final SampleWriter samples;
    private final AcceptanceWriter acceptance;

    public ChangeWriters(Sql sql, Clock clock, OpinionWriter opinions) {
        this.opinions = opinions;
        passes = new PassWriter(sql, clock, opinions);
        plays = new PlayWriter(sql, clock);
        notes = new NoteWriter(sql, clock);
        outline = new OutlineWriter(sql, clock);
        edits = new EditWriter(sql, clock);
        shows = new ShowWriter(sql, clock);
        histories = new HistoryWriter(sql, clock, opinions, passes);
        samples = new SampleWriter(sql, shows, plays);
        orders = new OrderWriter(sql);
        archives = new ArchiveWriter(sql, samples);
        acceptance = new AcceptanceWriter(sql, clock);
    }

    /// Does an import that will be taken back: nothing of it is captured.
    public Effect rehearse(Change.ImportHistory change, long id) {
        return histories.write(change, id, null);
    }

    /// @param id      of its entry in the journal
    /// @param capture which keeps the rows that it touches
    public Effect write(Change change, long id, UndoCapture capture) {
        Effect effect = written(change, id, capture);
        // Whatever it was, it may have been the last of a time through a show.
        effect.shows().forEach(passes::endWhereDone);
        return effect;
    }

    private Effect written(Change change, long id, UndoCapture capture) {
        return switch (change) {
            case Change.MarkWatched mark -> plays.mark(mark);
            case Change.WatchAgain again -> plays.again(again);
            case Change.Unmark unmark -> plays.unmark(unmark);
            case Change.MovePlay move -> plays.move(move);
            case Change.RemovePlay remove -> plays.remove(remove);
            case Change.SkipEpisodes skip -> plays.skip(skip);
            case Change.WriteNote note -> notes.write(note);
            case Change.MakeShow make -> outline.make(make);
            case Change.AddSeason add -> outline.addSeason(add);
            case Change.RemoveSeason remove -> outline.removeSeason(remove);
            case Change.AddEpisodes add -> outline.addEpisodes(add);
            case Change.RemoveEpisode remove -> outline.removeEpisode(remove);
            case Change.EditShow edit -> edits.edit(new Subject.OnShow(edit.show()), edit.values(), edit.seen());
            case Change.EditSeason edit -> edits.edit(new Subject.OnSeason(edit.season()), edit.values(), edit.seen());
            case Change.EditEpisode edit -> edits.edit(new Subject.OnEpisode(edit.episode()), edit.values(), edit.seen());
            case Change.SetRelease set -> edits.release(set);
            case Change.WriteFact write -> edits.write(write);
            case Change.RemoveFact remove -> edits.remove(remove);
            case Change.MoveFact move -> edits.move(move);
            case Change.ReleaseEdits release -> edits.release(release);
            case Change.ReleaseFact release -> edits.release(release);
            case Change.SetState set -> opinions.state(set);
            case Change.SetFavourite set -> opinions.favourite(set);
            case Change.Hide hide -> opinions.hide(hide);
            case Change.BeginPass begin -> passes.begin(begin.show());
            case Change.EndPass end -> passes.end(end.show());
            case Change.SetOrder set -> orders.set(set);
            case Change.WantSpecials want -> passes.want(want);
            case Change.Unhide unhide -> opinions.unhide(unhide);
            case Change.Rate rate -> opinions.rate(rate);
            case Change.SetRule set -> opinions.rule(set.rule());
            case Change.SetRules set -> opinions.rules(set.rules());
            case Change.RemoveRule remove -> opinions.removeRule(remove);
            case Change.AcceptFacts accept -> acceptance.accept(accept);
            case Change.AddShows add -> shows.add(add);
            case Change.Delist delist -> shows.delist(delist);
            case Change.Refresh refresh -> shows.refresh(refresh);
            case Change.ImportHistory history -> histories.write(history, id, capture);
            case Change.TakeIn take -> archives.take(take);
            case Change.RemoveShow remove -> shows.remove(remove);
            case Change.PlaceSamples place -> samples.place(place);
            case Change.ClearSamples _ -> samples.clear();
        };
    }
}
