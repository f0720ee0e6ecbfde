package cliffhanger.app.work;

import cliffhanger.desktop.WholeFile;
import cliffhanger.language.Language;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Writes what a screen made, such as a picture, where the user wants it.
public final class FileSaver {
    private final Language language;
    private final Supplier<Window> window;

    /// @param window that a dialog belongs to
    public FileSaver(Language language, Supplier<Window> window) {
        this.language = language;
        this.window = window;
    }

    /// Asks where. JavaFX thread.
    ///
    /// @param name what the file is usually called
    public Optional<Path> choose(String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(language.say("settings.export.choose"));
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(window.get())).map(File::toPath);
    }

    /// Writes it. Blocks on the disk.
    ///
    /// @return why that failed; empty where it went well
    public String write(Path file, byte[] content) {
        try {
            WholeFile.write(file, out -> out.write(content));
            return "";
        } catch (IOException e) {
            return language.say("settings.export.failed", file);
        }
    }
}
