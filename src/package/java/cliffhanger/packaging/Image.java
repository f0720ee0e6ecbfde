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
    /// Not the launcher of the jar: that one looks for a new enough Java first, which lies here beside it.
    static final String MAIN = "cliffhanger.app.Main";

    /// What is held ready, loaded and linked. All that a cache holds is brought up at each start, so that commands, which need a quarter
    /// of what the window does, have one of their own.
    enum Cache {
        WINDOW("window.aot", "cliffhanger.app.WindowAotTraining"),
        COMMANDS("commands.aot", "cliffhanger.app.CommandAotTraining");

        final String file;

        /// The program that it is trained by.
        final String rehearsal;

        Cache(String file, String rehearsal) {
            this.file = file;
            this.rehearsal = rehearsal;
        }
    }

    /// The flags that measured fastest; see "How fast it starts" in the README.
    private static final List<String> OPTIONS = List.of(
            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:InitialHeapSize=96m", "-XX:NewSize=64m", "-XX:MaxHeapSize=1g",
            // Most of what is called by reflection or by a method handle is called but a few times in a start: no class is spun for it.
            "-Djdk.reflect.useNativeAccessorOnly=true", "-Djava.lang.invoke.MethodHandle.COMPILE_THRESHOLD=30",
            "-XX:ReservedCodeCacheSize=128m", "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0", "-XX:-UsePerfData");

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

    /// The caches that its launcher knows of.
    abstract List<Cache> caches();

    /// What the virtual machine is told, where the jars lie at `app`.
    static List<String> options(String app) {
        List<String> options = new ArrayList<>(OPTIONS);
        options.add("-Dorg.sqlite.lib.path=" + app);
        // Where it looks for what an earlier start unpacked, which is nothing: in the system's own folder there may be thousands of files.
        options.add("-Dorg.sqlite.tmpdir=" + app);
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
