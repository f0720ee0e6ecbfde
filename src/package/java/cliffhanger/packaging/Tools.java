package cliffhanger.packaging;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;

/// The JDK's tools, and the system's.
final class Tools {
    private Tools() {}

    /// Runs a tool of this very JDK: jlink, jmod, jpackage, jar.
    static void jdk(String name, List<String> words) throws IOException {
        ToolProvider tool = ToolProvider.findFirst(name)
                .orElseThrow(() -> new IOException("This JDK has no " + name + ". Use one that has, such as Temurin."));
        int code = tool.run(System.out, System.err, words.toArray(String[]::new));
        if (code != 0) {
            throw new IOException(name + " failed with " + code + ".");
        }
    }

    /// Runs a command of the system, and waits for it.
    static void run(Path folder, List<String> words) throws IOException, InterruptedException {
        int code = new ProcessBuilder(words).directory(folder.toFile()).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException(String.join(" ", words) + " failed with " + code + ".");
        }
    }

    /// Runs a command, and gives what it says.
    static byte[] said(List<String> words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        byte[] said = process.getInputStream().readAllBytes();
        int code = process.waitFor();
        if (code != 0) {
            throw new IOException(String.join(" ", words) + " failed with " + code + ".");
        }
        return said;
    }

    /// Whether the system has a command.
    static boolean has(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }
}
