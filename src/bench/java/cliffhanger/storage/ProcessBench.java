package cliffhanger.storage;

import cliffhanger.storage.file.LibraryFile;
import cliffhanger.storage.sql.Sql;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The command `remind` as a process, with nothing due, beside its floor: a process that opens the same file by JDBC and asks
/// one question. Turn by turn, so that both see the same noise.
final class ProcessBench {
    private static final int RUNS = 15;

    private ProcessBench() {}

    /// The floor.
    public static void main(String[] words) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + words[0]);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM reminder WHERE state = 'PLANNED' AND due_at <= 0")) {
            System.exit(rows.next() ? 0 : 1);
        }
    }

    static Map<String, Map<String, Double>> remind(Path folder) throws IOException {
        try (Sql sql = LibraryFile.open(folder)) {
            sql.run("INSERT INTO reminder_rule (id, occasion, lead_minutes, since_at) VALUES ('00000000-0000-0000-0000-000000000001', 'EVERY_EPISODE', 0, unixepoch())");
        }
        List<String> java = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"));
        List<Double> ours = new ArrayList<>();
        List<Double> floor = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            floor.add(micros(java, ProcessBench.class.getName(), folder.resolve("library.db").toString()));
            ours.add(micros(java, "cliffhanger.app.Main", "--data", folder.toString(), "remind"));
        }
        return Map.of("remind as a process, 1000x50", Map.of(
                "ours", at(ours, 0.5), "floor", at(floor, 0.5), "ours99", at(ours, 0.99)));
    }

    private static double micros(List<String> java, String... words) throws IOException {
        List<String> command = new ArrayList<>(java);
        command.addAll(Arrays.asList(words));
        long begin = System.nanoTime();
        try {
            int code = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
            if (code != 0) {
                throw new IOException(command.getLast() + " ended with " + code);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return (System.nanoTime() - begin) / 1e3;
    }

    static double at(List<Double> times, double share) {
        return times.stream().sorted().toList().get((int) Math.min(times.size() - 1, Math.floor(times.size() * share)));
    }
}
