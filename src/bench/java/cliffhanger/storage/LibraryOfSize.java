package cliffhanger.storage;

import cliffhanger.library.Settings;
import cliffhanger.library.change.Change;
import cliffhanger.starter.StarterLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;

/// The libraries that starts are measured with, each with its window in the corner of the screen.
public final class LibraryOfSize {
    private LibraryOfSize() {}

    /// Nothing in it, and no samples to come: they were cleared.
    public static Path empty(Path folder) throws IOException {
        return make(folder, true);
    }

    /// The samples of a first start.
    public static Path starter(Path folder) throws IOException {
        return make(folder, false);
    }

    private static Path make(Path folder, boolean cleared) throws IOException {
        fresh(folder);
        try (SqliteLibrary library = SqliteLibrary.open(folder, Clock.system(ZoneOffset.UTC))) {
            library.apply(new Change.PlaceSamples(StarterLibrary.samples(), true));
            if (cleared) {
                library.apply(new Change.ClearSamples());
            }
            place(library);
        }
        return folder;
    }

    /// 1,000 shows of 50 episodes.
    public static Path large(Path folder) throws IOException {
        fresh(folder);
        Files.copy(BenchLibrary.copy(1_000, 50).resolve("library.db"), folder.resolve("library.db"), StandardCopyOption.REPLACE_EXISTING);
        try (SqliteLibrary library = SqliteLibrary.open(folder, Clock.system(ZoneOffset.UTC))) {
            place(library);
        }
        return folder;
    }

    private static void fresh(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : new String[] {"library.db", "library.db-wal", "library.db-shm"}) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }

    private static void place(SqliteLibrary library) {
        Settings settings = new SqliteSettings(library);
        settings.put("window", "0.0 0.0 1280.0 832.0 false");
    }
}
