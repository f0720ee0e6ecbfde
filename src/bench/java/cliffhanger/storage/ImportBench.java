package cliffhanger.storage;

import cliffhanger.imports.Suggestions;
import cliffhanger.imports.Workbench;
import cliffhanger.trackers.TrackerExport;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A TV Time ZIP of 100,000 plays over 1,000 shows, from the ZIP to the last row on the disk; the floor puts the same rows of facts and
/// marks into an empty library by raw JDBC in one transaction, read from a table in memory.
final class ImportBench {
    private static final int SHOWS = 1_000;
    private static final int SEASONS = 5;
    private static final int EPISODES = 20;
    private static final int RUNS = 7;

    /// What an import writes, in an order that the foreign keys allow.
    private static final List<String> TABLES = List.of("show", "external_id", "season", "episode", "episode_name", "play");

    private ImportBench() {}

    /// To run by itself.
    public static void main(String[] words) throws IOException, SQLException {
        System.out.println(compare());
    }

    static Map<String, Map<String, Double>> compare() throws IOException, SQLException {
        Path folder = Files.createTempDirectory("import-bench");
        Path zip = zip(folder);
        List<Double> ours = new ArrayList<>();
        List<Double> floor = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            Path library = folder.resolve("ours" + run);
            ours.add(bring(library, zip));
            floor.add(raw(library, folder.resolve("floor" + run)));
        }
        Collections.sort(ours);
        Collections.sort(floor);
        return Map.of("import 100,000 plays", Map.of("ours", ours.get(RUNS / 2), "ours99", ours.getLast(), "floor", floor.get(RUNS / 2)));
    }

    private static double bring(Path folder, Path zip) {
        try (SqliteLibrary library = SqliteLibrary.open(folder, Clock.systemUTC())) {
            long begun = System.nanoTime();
            Workbench bench = Workbench.open(TrackerExport.of(List.of(zip), ZoneOffset.UTC), new SqlitePresent(library), Suggestions.NONE, part -> {});
            long seen = System.nanoTime();
            library.apply(bench.change(false, bench.report()));
            long done = System.nanoTime();
            System.out.printf("import: %d ms to look through, %d ms to write%n", (seen - begun) / 1_000_000, (done - seen) / 1_000_000);
            return (done - begun) / 1000.0;
        }
    }

    private static double raw(Path from, Path folder) throws SQLException {
        SqliteLibrary.open(folder, Clock.systemUTC()).close();
        try (Connection source = connect(from); Connection target = connect(folder); Statement pragma = target.createStatement()) {
            pragma.execute("PRAGMA foreign_keys = ON");
            pragma.execute("PRAGMA synchronous = FULL");
            double took = 0;
            target.setAutoCommit(false);
            for (String table : TABLES) {
                List<Object[]> rows = rows(source, table);
                long begun = System.nanoTime();
                try (PreparedStatement insert = target.prepareStatement("INSERT INTO %s VALUES (%s)".formatted(table,
                        String.join(", ", Collections.nCopies(rows.getFirst().length, "?"))))) {
                    for (Object[] row : rows) {
                        for (int i = 0; i < row.length; i++) {
                            insert.setObject(i + 1, row[i]);
                        }
                        insert.executeUpdate();
                    }
                }
                took += System.nanoTime() - begun;
            }
            long begun = System.nanoTime();
            target.commit();
            return (took + System.nanoTime() - begun) / 1000;
        }
    }

    private static Connection connect(Path folder) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db") + "?jdbc.get_generated_keys=false");
    }

    private static List<Object[]> rows(Connection source, String table) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (Statement statement = source.createStatement(); ResultSet results = statement.executeQuery("SELECT * FROM " + table + (table.equals("episode_name") ? " ORDER BY episode_id" : ""))) {
            int columns = results.getMetaData().getColumnCount();
            while (results.next()) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = results.getObject(i + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static Path zip(Path folder) throws IOException {
        Path zip = folder.resolve("tv-time-personal-data.zip");
        DateTimeFormatter time = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);
        Instant first = Instant.parse("2016-01-01T20:00:00Z");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
                BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            out.putNextEntry(new ZipEntry("tracking-prod-records-v2.csv"));
            text.write("gsi,s_id,ep_id,season_number,key,user_id,created_at,episode_id,series_name,episode_number\n");
            // As people watch: many shows by turns.
            for (int i = 0; i < SEASONS * EPISODES; i++) {
                for (int show = 0; show < SHOWS; show++) {
                    int id = 1_000_000 + show * 1_000 + i;
                    text.write("watch-episode-%d,%d,%d,%d,k%d,1,%s,%d,Show number %d,%d\n".formatted(id, 700_000 + show, id, 1 + i / EPISODES, id,
                            time.format(first.plusSeconds(3_000L * (i * SHOWS + show))), id, show, 1 + i % EPISODES));
                }
            }
        }
        return zip;
    }
}
