package cliffhanger.desktop.autostart;

import cliffhanger.desktop.AppDirectories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Has the desktop start a command of ours while the window is closed. The files it writes are the user's, and it takes away
/// what it wrote and nothing else. Calls block on the disk and on the system's own commands.
public sealed interface Autostart permits SystemdTimer, XdgAutostart, TaskScheduler, LaunchAgent {
    /// What this system has.
    ///
    /// @param program the words that start this program
    static Autostart here(List<String> program) {
        return installed(program).orElseGet(() -> ways(program)
                .filter(way -> !(way instanceof SystemdTimer) || SystemdTimer.isSupported())
                .findFirst()
                .orElseThrow());
    }

    /// The way that is in use; to ask takes no process.
    static Optional<Autostart> installed(List<String> program) {
        return ways(program).filter(Autostart::isInstalled).findFirst();
    }

    private static Stream<Autostart> ways(List<String> program) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("windows")) {
            return Stream.of(new TaskScheduler(program, AppDirectories.state()));
        }
        if (system.contains("mac")) {
            return Stream.of(new LaunchAgent(program, Path.of(System.getProperty("user.home"), "Library", "LaunchAgents")));
        }
        Path config = AppDirectories.userConfig();
        return Stream.of(new SystemdTimer(program, config.resolve("systemd/user")), new XdgAutostart(program, config.resolve("autostart")));
    }

    /// The files that say so; those of them that are there.
    Stream<Path> files();

    /// Writes the files and has the system take them.
    ///
    /// @param next when something is due; systems that cannot be told look every quarter of an hour
    void install(Collection<Instant> next) throws IOException;

    /// Takes the files away, and has the system forget them.
    void remove() throws IOException;

    /// Tells the system what is due by now, where it is installed and goes by that.
    default void refresh(Collection<Instant> next) throws IOException {
        // Most systems look often enough.
    }

    /// Has the system start this program where it started one that lay elsewhere, such as one from source before it was installed.
    default void follow() throws IOException {
        // Elsewhere it is ticked once more.
    }

    default boolean isInstalled() {
        return files().findAny().isPresent();
    }

    /// Writes a file if it differs.
    ///
    /// @return whether it did
    static boolean write(Path file, String text) throws IOException {
        if (Files.exists(file) && Files.readString(file).equals(text)) {
            return false;
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return true;
    }
}
