package cliffhanger.desktop;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Commands of the system that are run for their effect.
final class Commands {
    private static final int PATIENCE = 10;

    private Commands() {}

    /// What came of one.
    enum Outcome {
        DONE,
        FAILED,
        MISSING;

        boolean isDone() {
            return this == DONE;
        }
    }

    static Outcome run(List<String> words) {
        try {
            Process process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Outcome.FAILED;
            }
            return process.exitValue() == 0 ? Outcome.DONE : Outcome.FAILED;
        } catch (IOException e) {
            return Outcome.MISSING;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.FAILED;
        }
    }

    /// Runs one that has to work.
    ///
    /// @throws IOException with a plain sentence
    static void must(List<String> words) throws IOException {
        if (!run(words).isDone()) {
            throw new IOException("“%s” did not work.".formatted(String.join(" ", words)));
        }
    }
}
