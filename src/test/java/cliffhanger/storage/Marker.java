package cliffhanger.storage;

import cliffhanger.library.EpisodeId;
import cliffhanger.library.ShowId;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.storage.sql.Row;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// Marks episodes and types at a note without end, and says each once it is kept; made to be killed. With a number, only so
/// often.
final class Marker {
    private Marker() {}

    public static void main(String[] words) throws IOException {
        try (SqliteLibrary library = SqliteLibrary.open(Path.of(words[0]), Clock.systemUTC());
                FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            List<Long> episodes = library.sql().list("SELECT id FROM episode", Row::large);
            int last = library.sql().first("SELECT max(CAST(substr(text, 6) AS INTEGER)) FROM note", Row::number).orElse(0);
            long most = words.length > 1 ? Long.parseLong(words[1]) : Long.MAX_VALUE;
            for (int i = 0; i < most; i++) {
                EpisodeId episode = new EpisodeId(episodes.get(i % episodes.size()));
                boolean typing = i % 3 == 2;
                var applied = library.apply(typing
                        ? new Change.WriteNote(new Subject.OnShow(new ShowId(1)), "Note " + (last + i))
                        : new Change.WatchAgain(episode, new PlayTime.Now()));
                out.write((applied.entry() + (typing ? " " + (last + i) : "") + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
