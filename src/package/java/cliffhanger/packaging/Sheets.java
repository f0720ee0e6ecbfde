package cliffhanger.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Puts JavaFX's binary form of each style sheet beside it, before the jar is made: JavaFX takes that by itself and need not parse, and the
/// jar of the build is the one of the package.
public final class Sheets {
    private static final String BINARY = ".bss";

    private Sheets() {}

    /// @param words the folder of the classes, and that of JavaFX's jars
    public static void main(String[] words) throws IOException, InterruptedException {
        Path classes = Path.of(words[0]);
        for (Path sheet : Tree.files(classes.resolve(Project.NAME))) {
            if (sheet.toString().endsWith(".css")) {
                Tools.run(classes, List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path=" + words[1], "--add-modules=javafx.graphics", "-m", "javafx.graphics/com.sun.javafx.css.parser.Css2Bin",
                        sheet.toString(), sheet.toString().replaceFirst("[.]css$", BINARY)));
            }
        }
    }

    /// Takes them away from the classes again: from there a sheet that is edited is to be seen.
    static void remove(Path classes) throws IOException {
        for (Path sheet : Tree.files(classes.resolve(Project.NAME))) {
            if (sheet.toString().endsWith(BINARY)) {
                Files.delete(sheet);
            }
        }
    }
}
