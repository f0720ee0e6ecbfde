package cliffhanger.startup;

import cliffhanger.startup.VirtualScreen.Area;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One row of the table: a program that is started again and again.
///
/// @param command what starts it
/// @param content where its content comes to be seen; null for a command, which is over when it is over
final class Candidate {
    private static final int CONTENT = 60;
    private static final long LIMIT = TimeUnit.SECONDS.toNanos(60);
    private static final long SETTLED = TimeUnit.SECONDS.toMillis(2);

    private final String name;
    private final List<String> command;
    private final @Nullable Area content;
    private final List<Double> times = new ArrayList<>();
    private final List<Double> memory = new ArrayList<>();

    Candidate(String name, List<String> command, @Nullable Area content) {
        this.name = name;
        this.command = command;
        this.content = content;
    }

    String name() {
        return name;
    }

    /// Starts it once.
    ///
    /// @param counted whether the run counts; the first only warms up
    void run(VirtualScreen screen, Map<String, String> environment, boolean counted) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        builder.environment().put("DISPLAY", screen.display());
        Area area = content;
        long asked = System.nanoTime();
        while (area != null && screen.edges(area) > 0) {
            // The last window is still going.
            if (System.nanoTime() - asked > LIMIT) {
                throw new IOException("The window before " + name + " never went.");
            }
            Thread.sleep(20);
        }
        long begin = System.nanoTime();
        Process process = builder.start();
        if (area == null) {
            if (!process.waitFor(LIMIT, TimeUnit.NANOSECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(name + " did not end as it should");
            }
            note(begin, counted);
            return;
        }
        while (screen.edges(area) < CONTENT) {
            if (System.nanoTime() - begin > LIMIT || !process.isAlive()) {
                throw new IOException(name + " showed nothing");
            }
            Thread.sleep(1);
        }
        note(begin, counted);
        Thread.sleep(SETTLED);
        if (counted) {
            memory.add(megabytes(process));
        }
        process.destroy();
        if (!process.waitFor(15, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private void note(long begin, boolean counted) {
        if (counted) {
            times.add((System.nanoTime() - begin) / 1e6);
        }
    }

    /// Of the process and those that it started, resident.
    private static double megabytes(Process process) throws IOException {
        double sum = 0;
        for (ProcessHandle each : Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList()) {
            for (String line : Files.readAllLines(Path.of("/proc/" + each.pid() + "/status"))) {
                if (line.startsWith("VmRSS:")) {
                    // In KiB, whatever it says.
                    sum += Double.parseDouble(line.replaceAll("\\D", "")) * 1.024 / 1000;
                }
            }
        }
        return sum;
    }

    /// The median, in milliseconds.
    double time() {
        return median(times);
    }

    double slowest() {
        return times.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /// The median, in MB; 0 for a command.
    double memory() {
        return median(memory);
    }

    private static double median(List<Double> values) {
        return values.isEmpty() ? 0 : values.stream().sorted().toList().get(values.size() / 2);
    }
}
