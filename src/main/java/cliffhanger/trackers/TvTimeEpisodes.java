package cliffhanger.trackers;

import cliffhanger.library.history.ShowRef;
import cliffhanger.trackers.Table.Line;
import java.io.IOException;

/// TV Time's older lists of episodes: those seen, those watched on some service, and how often each was watched again. They fill in
/// what the records leave open.
final class TvTimeEpisodes implements Format {
    /// Which of the lists.
    enum Of {
        WATCHED,
        AGAIN,
        SEEN
    }

    /// Where the columns of the oldest list stand, whatever they are called.
    private static final int NUMBER = 0;
    private static final int ID = 1;
    private static final int CREATED = 2;
    private static final int SEASON = 3;
    private static final int SHOW = 5;
    private static final int UPDATED = 7;

    private final Of of;

    TvTimeEpisodes(Of of) {
        this.of = of;
    }

    @Override
    public Tracker tracker() {
        return Tracker.TV_TIME;
    }

    @Override
    public boolean knows(FilePreview glance) {
        boolean named = glance.isTable("tvshowname", "episodeseasonnumber", "episodenumber");
        return switch (of) {
            case WATCHED -> named && !glance.has("cpt");
            case AGAIN -> named && glance.has("cpt");
            case SEEN -> !named && glance.kind() == FilePreview.Kind.TABLE && glance.keys().size() > SHOW
                    && glance.name().contains("seenepisode") && !glance.name().contains("latest");
        };
    }

    @Override
    public Turn turn() {
        return of == Of.AGAIN ? Turn.COUNTS : Turn.OLDER_PLAYS;
    }

    @Override
    public void read(ExportFile part, HistoryBuilder to) throws IOException {
        Table.read(part, to, line -> {
            if (of == Of.SEEN) {
                seen(line, to);
            } else {
                named(line, to);
            }
        });
    }

    private void named(Line line, HistoryBuilder to) {
        ShowRef show = to.show(line.get("tvshowname"), null, new Ids().thetvdb(line.get("tvshowid")));
        Integer times = line.number("cpt");
        to.watched(show, to.episode(line.number("episodeseasonnumber"), line.number("episodenumber"), null, new Ids().thetvdb(line.get("episodeid"))),
                of == Of.AGAIN ? null : line.get("createdat", "updatedat"), times == null ? 1 : times + 1);
    }

    private static void seen(Line line, HistoryBuilder to) {
        String created = line.at(CREATED);
        to.watched(to.show(line.at(SHOW), null, new Ids()),
                to.episode(Line.whole(line.at(SEASON)), Line.whole(line.at(NUMBER)), null, new Ids().thetvdb(line.at(ID))),
                created == null ? line.at(UPDATED) : created, 1);
    }
}
