package cliffhanger.packaging;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// The self-contained program: its launcher, its jars, its runtime.
abstract class Image {
    static final String MAIN = "cliffhanger.Launcher";
    static final String CACHE = "cliffhanger.aot";

    /// The flags that measured fastest; see "How fast it starts" in the README.
    private static final List<String> OPTIONS = List.of(
            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:InitialHeapSize=80m", "-XX:NewSize=48m", "-XX:MaxHeapSize=1g",
            "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0", "-XX:-UsePerfData");

    private static final String PROGRAM = "cliffhanger.jar";

    final Project project;

    Image(Project project) {
        this.project = project;
    }

    static Image of(Project project) {
        return Project.os() == Project.Os.LINUX ? new LinuxImage(project) : new JpackageImage(project);
    }

    /// Makes it, with no cache in it yet.
    abstract void make(Path runtime, Path input) throws IOException;

    abstract Path folder();

    /// Where the jars lie.
    abstract Path app();

    abstract Path runtime();

    /// What the virtual machine is told, where the jars lie at `app`.
    static List<String> options(String app) {
        List<String> options = new ArrayList<>(OPTIONS);
        options.add("-Dorg.sqlite.lib.path=" + app);
        return options;
    }

    /// The jars, the program's first, in the same order wherever they are named: a cache holds for one class path.
    static List<String> jars(Path folder) throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
            return StreamSupport.stream(jars.spliterator(), false).map(jar -> jar.getFileName().toString())
                    .sorted(Comparator.comparing((String name) -> !name.equals(PROGRAM)).thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    static String classPath(String app, List<String> jars) {
        return jars.stream().map(jar -> app + "/" + jar).collect(Collectors.joining(File.pathSeparator));
    }
}
