package cliffhanger.packaging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Trains the image's AOT cache (JEP 514) by the image's own launcher: it walks once through what users see first. The cache holds
/// for these jars with these times and for this runtime, wherever the image is moved to.
final class Training {
    private static final String CACHE = "cliffhanger.aot";
    private static final int MINUTES = 5;

    private final Project project;

    Training(Project project) {
        this.project = project;
    }

    void train(Path image) throws IOException, InterruptedException {
        Path settings = Image.app(image).resolve(Project.NAME + ".cfg");
        String usual = Files.readString(settings);
        Path cache = Image.app(image).resolve(CACHE);
        Path home = project.work().resolve("home");
        Files.createDirectories(home);
        boolean screen = System.getenv("DISPLAY") != null || Tools.has("Xvfb") || Project.os() != Project.Os.LINUX;
        Files.writeString(settings, usual.replace("app.mainclass=cliffhanger.Launcher", "app.mainclass=cliffhanger.app.Rehearsal")
                + "java-options=-XX:AOTCacheOutput=" + cache + "\n"
                + "java-options=-Duser.home=" + home + "\n"
                + (screen ? "" : "java-options=-Dglass.platform=Headless\njava-options=-Dprism.order=sw\n"));
        if (!screen) {
            System.out.println("There is no screen and no Xvfb: the cache is trained without the classes that speak to a real one.");
        }
        Process display = Project.os() == Project.Os.LINUX && screen ? display() : null;
        try {
            run(image, home, display);
        } finally {
            Files.writeString(settings, usual + "java-options=-XX:AOTCache=$APPDIR/" + CACHE + "\n");
            if (display != null) {
                display.destroy();
            }
        }
        if (!Files.exists(cache)) {
            throw new IOException("The training run left no AOT cache.");
        }
        // Only the training needed them.
        Tree.remove(Image.runtime(image).resolve("bin"));
    }

    private void run(Path image, Path home, Process display) throws IOException, InterruptedException {
        ProcessBuilder training = new ProcessBuilder(Image.launcher(image).toString()).inheritIO();
        Map<String, String> environment = training.environment();
        for (String folder : List.of("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")) {
            environment.put(folder, Files.createDirectories(home.resolve(folder)).toString());
        }
        if (display != null) {
            environment.put("DISPLAY", ":" + new BufferedReader(new InputStreamReader(display.getInputStream(), StandardCharsets.UTF_8)).readLine());
        }
        Process process = training.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("The training run did not end within " + MINUTES + " minutes.");
        }
        if (process.exitValue() != 0) {
            throw new IOException("The training run failed with " + process.exitValue() + ".");
        }
    }

    /// A display of its own where there is Xvfb, so that no window comes up at the builder's; it says its number.
    private static Process display() throws IOException {
        return Tools.has("Xvfb")
                ? new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24").redirectError(ProcessBuilder.Redirect.DISCARD).start()
                : null;
    }
}
