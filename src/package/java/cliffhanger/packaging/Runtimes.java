package cliffhanger.packaging;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The Java runtime that goes into the image, with JavaFX in it. JavaFX's jars become modules of the kind that jlink knows, whose
/// native libraries lie in the runtime's folder: in the jars they would be unpacked into the user's home.
final class Runtimes {
    /// What the program and its libraries use, by jdeps, and the names of days and months in all languages.
    private static final String MODULES = String.join(",", "java.base", "java.logging", "java.management", "java.net.http", "java.sql",
            "javafx.controls", "javafx.fxml", "jdk.localedata", "jdk.net", "jdk.security.auth", "jdk.unsupported");

    /// Languages of the European Union's members and the next most spoken; the names of days and months in all there are take 8 MB more.
    private static final String LOCALES = "ar,bg,ca,cs,da,de,el,en,es,et,fi,fr,ga,he,hi,hr,hu,id,is,it,ja,ko,lt,lv,mt,nb,nl,nn,pl,pt,ro,ru,sk,sl,"
            + "sr,sv,th,tr,uk,vi,zh";

    /// java.desktop is here for java.beans, which JavaFX takes from it; nothing draws, prints or plays by it.
    private static final String UNUSED = "regex:.*/lib(awt|awt_xawt|awt_headless|fontmanager|freetype|javajpeg|jawt|jsound|lcms|mlib_image|splashscreen)\\.so";

    private static final Pattern NATIVE = Pattern.compile(".*\\.(so|dll|dylib)");

    private final Project project;

    Runtimes(Project project) {
        this.project = project;
    }

    /// @return the runtime's folder
    Path link() throws IOException, InterruptedException {
        Path modules = project.work().resolve("jmods");
        Tree.clear(modules);
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(project.target().resolve("lib/javafx"), "*.jar")) {
            for (Path jar : jars) {
                module(jar, modules);
            }
        }
        Path unreached = Files.write(project.work().resolve("unreached.txt"), Unreached.patterns());
        Path runtime = project.work().resolve("runtime");
        Tools.jdk("jlink", List.of("--module-path", modules.toString(), "--add-modules", MODULES, "--output", runtime.toString(),
                "--compress=zip-9", "--strip-debug", "--no-man-pages", "--no-header-files",
                "--include-locales", LOCALES, "--exclude-files", UNUSED, "--exclude-resources", "@" + unreached));
        strip(runtime);
        return runtime;
    }

    /// Takes the names of functions out of the virtual machine, a sixth of it, and of the libraries, where there is the tool to do it.
    private static void strip(Path runtime) throws IOException, InterruptedException {
        if (!Tools.has("strip")) {
            return;
        }
        try (Stream<Path> libraries = Files.walk(runtime.resolve("lib")).filter(file -> file.toString().endsWith(".so"))) {
            for (Path library : libraries.toList()) {
                Tools.run(runtime, List.of("strip", "--strip-unneeded", library.toString()));
            }
        }
    }

    /// JavaFX comes as an empty jar and one for the system; the empty one is not taken.
    private void module(Path jar, Path modules) throws IOException {
        String name = jar.getFileName().toString().replaceFirst("^javafx-([a-z]+)-.*", "javafx.$1");
        Path classes = project.work().resolve("javafx/" + name + "/classes");
        Path natives = project.work().resolve("javafx/" + name + "/lib");
        Files.createDirectories(natives);
        Zip.each(jar, (entry, content) -> {
            Path to = (NATIVE.matcher(entry).matches() ? natives : classes).resolve(entry);
            Files.createDirectories(to.getParent());
            Files.write(to, content);
        });
        Path made = modules.resolve(name + ".jmod");
        if (Files.exists(classes.resolve("module-info.class")) && !Files.exists(made)) {
            Tools.jdk("jmod", List.of("create", "--class-path", classes.toString(), "--libs", natives.toString(),
                    made.toString()));
        }
    }
}
