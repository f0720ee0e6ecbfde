package cliffhanger.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The self-contained program: its launcher, its jars, its runtime.
final class Image {
    /// The flags that measured fastest; see "Start" in the README.
    private static final List<String> JAVA = List.of(
            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "-Dorg.sqlite.lib.path=$APPDIR");

    private final Project project;

    Image(Project project) {
        this.project = project;
    }

    /// @return the image's folder
    Path make(Path runtime, Path input) throws IOException {
        Tree.remove(project.dist());
        List<String> words = new ArrayList<>(List.of("--type", "app-image", "--name", Project.NAME, "--dest", project.dist().toString(),
                "--runtime-image", runtime.toString(), "--input", input.toString(), "--main-jar", "cliffhanger.jar",
                "--main-class", "cliffhanger.Launcher", "--app-version", project.numbers(),
                "--vendor", "Cliffhanger", "--description", "Knows when your shows come back", "--icon", icon().toString()));
        JAVA.forEach(option -> words.addAll(List.of("--java-options", option)));
        if (Project.os() == Project.Os.WINDOWS) {
            // A program of the desktop has no console there, so the commands get a launcher of their own.
            Path commands = Files.writeString(project.work().resolve("commands.properties"), "win-console=true\n");
            words.addAll(List.of("--add-launcher", "cliffhanger-cli=" + commands));
        }
        Tools.jdk("jpackage", words);
        return project.dist().resolve(Project.os() == Project.Os.MAC ? Project.NAME + ".app" : Project.NAME);
    }

    private Path icon() {
        return switch (Project.os()) {
            case LINUX -> project.icon(512);
            case WINDOWS -> project.parts().resolve("icons/cliffhanger.ico");
            case MAC -> project.parts().resolve("icons/cliffhanger.icns");
        };
    }

    /// Where the jars and the launcher's options lie in an image.
    static Path app(Path image) {
        return image.resolve(switch (Project.os()) {
            case LINUX -> "lib/app";
            case WINDOWS -> "app";
            case MAC -> "Contents/app";
        });
    }

    static Path launcher(Path image) {
        return image.resolve(switch (Project.os()) {
            case LINUX -> "bin/" + Project.NAME;
            case WINDOWS -> Project.NAME + ".exe";
            case MAC -> "Contents/MacOS/" + Project.NAME;
        });
    }

    static Path runtime(Path image) {
        return image.resolve(switch (Project.os()) {
            case LINUX -> "lib/runtime";
            case WINDOWS -> "runtime";
            case MAC -> "Contents/runtime/Contents/Home";
        });
    }
}
