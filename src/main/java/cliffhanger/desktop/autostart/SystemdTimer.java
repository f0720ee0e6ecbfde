package cliffhanger.desktop.autostart;

import cliffhanger.desktop.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A timer of the user's systemd, after systemd.timer(5) and systemd.time(7). It goes by the calendar and not by monotonic
/// time, which stands still while the machine sleeps; `Persistent` has it catch up after the machine was off. It rings at the
/// instants that are due next, and looks once an hour for what a command has changed meanwhile.
public record SystemdTimer(List<String> program, Path folder) implements Autostart {
    private static final String NAME = "cliffhanger-remind";
    private static final DateTimeFormatter CALENDAR = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    /// systemd reads the file at each start of the session; more instants than these are for the next time.
    private static final int MOST = 50;

    /// Whether a systemd looks after this user's session.
    static boolean isSupported() {
        return Commands.run(List.of("systemctl", "--user", "show-environment"));
    }

    @Override
    public Stream<Path> files() {
        return Stream.of(service(), timer()).filter(Files::exists);
    }

    private Path service() {
        return folder.resolve(NAME + ".service");
    }

    private Path timer() {
        return folder.resolve(NAME + ".timer");
    }

    /// English, as all of systemd's own: it has no translations, and each start in another language would write the file anew.
    public String serviceText() {
        return """
                [Unit]
                Description=Show Cliffhanger reminders that are due
                # Nothing fails once the program is uninstalled.
                ConditionFileIsExecutable=%s

                [Service]
                Type=oneshot
                ExecStart=%s remind
                TimeoutStartSec=5min
                # A press on a notification opens the window, which stays when this ends.
                KillMode=process
                """.formatted(program.getFirst().replace("%", "%%"), program.stream().map(SystemdTimer::quoted).collect(Collectors.joining(" ")));
    }

    public String timerText(Collection<Instant> next) {
        String instants = next.stream().sorted().distinct().limit(MOST)
                .map(instant -> "OnCalendar=" + CALENDAR.format(instant) + "\n").collect(Collectors.joining());
        return """
                [Unit]
                Description=When Cliffhanger reminders are due

                [Timer]
                OnCalendar=hourly
                %sPersistent=true
                AccuracySec=1s

                [Install]
                WantedBy=timers.target
                """.formatted(instants);
    }

    /// A word of a command line in a unit file, after systemd.service(5) and systemd.syntax(7).
    private static String quoted(String word) {
        return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"").replace("%", "%%").replace("$", "$$") + '"';
    }

    @Override
    public void install(Collection<Instant> next) throws IOException {
        Autostart.write(service(), serviceText());
        Autostart.write(timer(), timerText(next));
        Commands.must(List.of("systemctl", "--user", "daemon-reload"));
        Commands.must(List.of("systemctl", "--user", "enable", "--now", NAME + ".timer"));
    }

    @Override
    public void refresh(Collection<Instant> next) throws IOException {
        if (Files.exists(timer()) && Autostart.write(timer(), timerText(next))) {
            Commands.must(List.of("systemctl", "--user", "daemon-reload"));
            Commands.must(List.of("systemctl", "--user", "restart", NAME + ".timer"));
        }
    }

    @Override
    public void follow() throws IOException {
        if (Autostart.write(service(), serviceText())) {
            Commands.must(List.of("systemctl", "--user", "daemon-reload"));
        }
    }

    @Override
    public void remove() throws IOException {
        Commands.run(List.of("systemctl", "--user", "disable", "--now", NAME + ".timer"));
        Files.deleteIfExists(timer());
        Files.deleteIfExists(service());
        Commands.run(List.of("systemctl", "--user", "daemon-reload"));
    }
}
