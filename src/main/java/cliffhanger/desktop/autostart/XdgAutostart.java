package cliffhanger.desktop.autostart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An entry of the Desktop Application Autostart Specification 0.5, for sessions without systemd: the desktop starts the
/// program at log-in, and it stays. It is started at once too.
public record XdgAutostart(List<String> program, Path folder) implements Autostart {
    private Path entry() {
        return folder.resolve("cliffhanger-remind.desktop");
    }

    @Override
    public Stream<Path> files() {
        return Stream.of(entry()).filter(Files::exists);
    }

    /// It ends by itself within a minute of the entry's going.
    private List<String> command() {
        List<String> words = new ArrayList<>(program);
        words.addAll(List.of("remind", "--stay", "--while", entry().toString()));
        return words;
    }

    public String text() {
        return """
                [Desktop Entry]
                Type=Application
                Name=Cliffhanger reminders
                Comment=Rings when your shows come back
                Exec=%s
                TryExec=%s
                NoDisplay=true
                Terminal=false
                X-GNOME-Autostart-enabled=true
                """.formatted(command().stream().map(XdgAutostart::quoted).collect(Collectors.joining(" ")), program.getFirst().replace("\\", "\\\\"));
    }

    /// An argument of Exec, after the Desktop Entry Specification 1.5: quoted, and then escaped once more as a string value.
    private static String quoted(String word) {
        return '"' + word.replaceAll("[\"`$\\\\]", "\\\\$0").replace("\\", "\\\\").replace("%", "%%") + '"';
    }

    @Override
    public void install(Collection<Instant> next) throws IOException {
        Autostart.write(entry(), text());
        new ProcessBuilder(command())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Override
    public void follow() throws IOException {
        Autostart.write(entry(), text());
    }

    @Override
    public void remove() throws IOException {
        Files.deleteIfExists(entry());
    }
}
