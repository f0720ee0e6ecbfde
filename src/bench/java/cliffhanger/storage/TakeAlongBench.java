package cliffhanger.storage;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The whole library as JSON, and a backup of it. The floor of the first reads each cell of the same tables by raw JDBC; that of the
/// second is SQLite's own VACUUM INTO and a look at each page of the copy.
final class TakeAlongBench {
    private static final int RUNS = 9;

    private TakeAlongBench() {}

    /// To run by itself.
    public static void main(String[] words) throws IOException, SQLException {
        System.out.println(compare());
    }

    static Map<String, Map<String, Double>> compare() throws IOException, SQLException {
        Path folder = BenchLibrary.copy(1_000, 50);
        Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
        try (SqliteLibrary library = SqliteLibrary.open(folder, Clock.systemUTC());
                Connection raw = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"))) {
            SqliteArchive archive = new SqliteArchive(library);
            SqliteBackups backups = new SqliteBackups(library, folder);
            Path out = folder.resolve("out");
            rows.put("export library, 1,000 × 50", measured(() -> {
                try (Writer text = Files.newBufferedWriter(out)) {
                    archive.write(text);
                }
            }, () -> read(raw)));
            rows.put("backup, 1,000 × 50", measured(() -> {
                Path made = backups.make().file();
                Files.move(made, out, StandardCopyOption.REPLACE_EXISTING);
            }, () -> {
                Files.deleteIfExists(out);
                try (Statement statement = raw.createStatement()) {
                    statement.execute("VACUUM INTO '%s'".formatted(out));
                }
                try (Connection copy = DriverManager.getConnection("jdbc:sqlite:" + out); Statement statement = copy.createStatement();
                        ResultSet checked = statement.executeQuery("PRAGMA integrity_check(1)")) {
                    checked.next();
                }
            }));
        }
        return rows;
    }

    private interface Work {
        void run() throws IOException, SQLException;
    }

    private static Map<String, Double> measured(Work ours, Work floor) throws IOException, SQLException {
        List<Double> our = new ArrayList<>();
        List<Double> floors = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            our.add(time(ours));
            floors.add(time(floor));
        }
        Collections.sort(our);
        Collections.sort(floors);
        return Map.of("ours", our.get(RUNS / 2), "ours99", our.getLast(), "floor", floors.get(RUNS / 2));
    }

    private static double time(Work work) throws IOException, SQLException {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1000.0;
    }

    private static void read(Connection raw) throws SQLException {
        long letters = 0;
        for (String table : List.of("show", "external_id", "season", "episode", "status_event", "credit", "play", "note")) {
            try (Statement statement = raw.createStatement(); ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int i = 1; i <= columns; i++) {
                        String cell = rows.getString(i);
                        letters += cell == null ? 0 : cell.length();
                    }
                }
            }
        }
        if (letters == 0) {
            throw new IllegalStateException("nothing was read");
        }
    }
}
