package cliffhanger.desktop;

import cliffhanger.language.Sentence;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Commands of the system that are run for their effect.
public final class Commands {
    private static final int PATIENCE = 10;

    private Commands() {}

    /// @return whether it did what it was asked; false too where there is no such command
    public static boolean run(List<String> words) {
        try {
            Process process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Runs one that has to work.
    ///
    /// @throws DesktopProblem where it did not
    public static void must(List<String> words) throws DesktopProblem {
        if (!run(words)) {
            throw new DesktopProblem(Sentence.of("desktop.command.failed", String.join(" ", words)), null);
        }
    }
}
