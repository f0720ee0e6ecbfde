package cliffhanger.app.work;

import cliffhanger.language.Language;
import java.io.File;
import java.util.List;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Has the user choose files to be taken in. JavaFX thread.
public final class FileChoosers {
    private final FileIntake intake;
    private final Language language;
    private final Supplier<Window> window;

    /// @param window above which they open
    public FileChoosers(FileIntake intake, Language language, Supplier<Window> window) {
        this.intake = intake;
        this.language = language;
        this.window = window;
    }

    /// Answers of TVmaze, to add the shows in them.
    public void addShows() {
        List<File> files = chooser("app.add.title", "app.add.filter", "*.json").showOpenMultipleDialog(window.get());
        if (files != null) {
            intake.add(files.stream().map(File::toPath).toList());
        }
    }

    /// An article, to read it.
    public void readArticle() {
        File file = chooser("app.read.title", "app.read.filter", "*.txt", "*.html", "*.htm", "*.md").showOpenDialog(window.get());
        if (file != null) {
            intake.add(List.of(file.toPath()));
        }
    }

    private FileChooser chooser(String title, String kind, String... names) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(language.say(title));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(language.say(kind), names));
        return chooser;
    }
}
