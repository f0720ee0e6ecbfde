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
        options(Cache.WINDOW).forEach(option -> words.addAll(List.of("--java-options", option)));
        if (windows) {
            // A program of the desktop has no console there, so the commands get a launcher of their own.
            Path commands = Files.writeString(project.work().resolve("commands.properties"), "win-console=true\njava-options=%s\n"
                    .formatted(String.join(" ", options(Cache.COMMANDS))));
            words.addAll(List.of("--add-launcher", "cliffhanger-cli=" + commands));
        }
        Tools.jdk("jpackage", words);
    }

    private static List<String> options(Cache cache) {
        List<String> options = new ArrayList<>(options("$APPDIR"));
        options.add("-XX:AOTCache=$APPDIR/" + cache.file);
        return options;
    }

    @Override
    List<Cache> caches() {
        return Project.os() == Project.Os.WINDOWS ? List.of(Cache.values()) : List.of(Cache.WINDOW);
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
