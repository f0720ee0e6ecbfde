package cliffhanger.desktop.autostart;

import cliffhanger.language.Language;
import cliffhanger.language.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
                %s%sExec=%s
                TryExec=%s
                NoDisplay=true
                Terminal=false
                X-GNOME-Autostart-enabled=true
                """.formatted(said("Name", Sentence.of("desktop.autostart.name")), said("Comment", Sentence.of("desktop.autostart.comment")), command().stream().map(XdgAutostart::quoted).collect(Collectors.joining(" ")), program.getFirst().replace("\\", "\\\\"));
    }

    /// A value in every language, for the desktop takes its own, as the Desktop Entry Specification 1.5 has it.
    private static String said(String key, Sentence sentence) {
        return Language.SHIPPED.stream()
                .map(locale -> "%s%s=%s\n".formatted(
                        key, locale.equals(Locale.ENGLISH) ? "" : "[" + locale.getLanguage() + "]", Language.of(locale).say(sentence)))
                .collect(Collectors.joining());
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
