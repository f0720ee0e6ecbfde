package cliffhanger.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The image of Windows or macOS, by jpackage. Written after its manual and never tried.
final class JpackageImage extends Image {
    JpackageImage(Project project) {
        super(project);
    }

    @Override
    void make(Path runtime, Path input) throws IOException {
        Tree.remove(project.dist());
        boolean windows = Project.os() == Project.Os.WINDOWS;
        List<String> words = new ArrayList<>(List.of("--type", "app-image", "--name", Project.NAME, "--dest", project.dist().toString(),
                "--runtime-image", runtime.toString(), "--input", input.toString(), "--main-jar", "cliffhanger.jar",
                "--main-class", MAIN, "--app-version", project.numbers(), "--vendor", "Cliffhanger",
                "--description", "Knows when your shows come back",
                "--icon", project.parts().resolve("icons/cliffhanger." + (windows ? "ico" : "icns")).toString()));
        options("$APPDIR").forEach(option -> words.addAll(List.of("--java-options", option)));
        words.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/" + CACHE));
        if (windows) {
            // A program of the desktop has no console there, so the commands get a launcher of their own.
            Path commands = Files.writeString(project.work().resolve("commands.properties"), "win-console=true\n");
            words.addAll(List.of("--add-launcher", "cliffhanger-cli=" + commands));
        }
        Tools.jdk("jpackage", words);
    }

    @Override
    Path folder() {
        return project.dist().resolve(Project.os() == Project.Os.MAC ? Project.NAME + ".app" : Project.NAME);
    }

    @Override
    Path app() {
        return folder().resolve(Project.os() == Project.Os.MAC ? "Contents/app" : "app");
    }

    @Override
    Path runtime() {
        return folder().resolve(Project.os() == Project.Os.MAC ? "Contents/runtime/Contents/Home" : "runtime");
    }
}
