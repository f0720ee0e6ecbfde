package cliffhanger.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/// Writes unexpected failures to rolling files in the state folder: kinds and places of errors, and never their language,
/// which may hold titles or notes. Safe on any thread.
public final class ErrorLog {
    private static final String FILE = "cliffhanger.log";

    private final Path folder;

    private ErrorLog(Path folder) {
        this.folder = folder;
    }

    /// Sets tinylog up; to be called before anything is logged. Where the folder cannot be made, failures are said on the
    /// console only.
    public static ErrorLog in(Path folder) {
        try {
            PrivateFiles.folder(folder);
            System.setProperty("tinylog.writerFile", "rolling file");
            System.setProperty("tinylog.writerFile.level", "info");
            System.setProperty("tinylog.writerFile.file", folder.resolve("cliffhanger.{count}.log").toString());
            System.setProperty("tinylog.writerFile.latest", folder.resolve(FILE).toString());
            System.setProperty("tinylog.writerFile.policies", "size: 1mb");
            System.setProperty("tinylog.writerFile.backups", "4");
            System.setProperty("tinylog.writerFile.format", "{date:yyyy-MM-dd HH:mm:ss} {level} {message}");
        } catch (IOException e) {
            // The console is left.
        }
        return new ErrorLog(folder);
    }

    /// Writes a failure down.
    ///
    /// @return a code of six characters, the same for the same failure
    public String write(Throwable problem) {
        String trace = trace(problem);
        String code = code(trace);
        LoggerFactory.getLogger(ErrorLog.class).error("[{}] {}", code, trace);
        return code;
    }

    /// Where the newest lines are.
    public Path file() {
        Path latest = folder.resolve(FILE);
        return Files.exists(latest) ? latest : folder;
    }

    /// The kinds of an error and its causes with the places that they came from.
    public static String trace(Throwable problem) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            text.append(text.isEmpty() ? "" : "caused by ").append(cause.getClass().getName()).append('\n');
            text.append(Arrays.stream(cause.getStackTrace()).limit(30).map(frame -> "  at " + frame + "\n").collect(Collectors.joining()));
        }
        return text.toString();
    }

    private static String code(String trace) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(trace.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 3).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
