package cliffhanger.trackers;

import cliffhanger.library.HistoryItem;
import cliffhanger.library.SkippedItem;
import cliffhanger.library.UnreadableHistory;
import cliffhanger.library.WatchHistory;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;

/// Any bytes are an export, or a plain sentence says why not; what is read twice says the same twice.
public final class ReaderFuzzer {
    private static final Path FILE = file();

    private ReaderFuzzer() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) throws IOException {
        Files.write(FILE, data.consumeRemainingAsBytes());
        try {
            TrackerExport export = TrackerExport.of(List.of(FILE), ZoneOffset.UTC);
            int first = read(export);
            if (first != read(export)) {
                throw new IllegalStateException("the second reading says otherwise");
            }
        } catch (UnreadableHistory e) {
            if (!e.getMessage().endsWith(".")) {
                throw new IllegalStateException("no sentence: " + e.getMessage(), e);
            }
        }
    }

    private static int read(TrackerExport export) {
        int[] said = new int[1];
        export.read(new WatchHistory.Receiver() {
            @Override
            public void keep(HistoryItem kept) {
                said[0] = 31 * said[0] + kept.hashCode();
            }

            @Override
            public void leave(SkippedItem left) {
                said[0] = 31 * said[0] + left.hashCode();
            }
        });
        return said[0];
    }

    private static Path file() {
        try {
            return Files.createTempFile("fuzz", ".export");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
