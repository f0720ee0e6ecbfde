package cliffhanger.storage;

import cliffhanger.library.Change;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.When;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// Marks episodes without end and says each mark once it is kept; made to be killed.
final class Marker {
    private Marker() {}

    public static void main(String[] words) throws IOException {
        try (SqliteLibrary library = SqliteLibrary.open(Path.of(words[0]), Clock.systemUTC());
                FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            List<Long> episodes = library.sql().list("SELECT id FROM episode", Row::large);
            for (int i = 0; true; i++) {
                EpisodeId episode = new EpisodeId(episodes.get(i % episodes.size()));
                var applied = library.apply(new Change.WatchAgain(episode, new When.Now()));
                out.write((applied.entry() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
