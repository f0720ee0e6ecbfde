package cliffhanger.packaging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Trains the image's AOT cache (JEP 514) on the image's own runtime and jars: it walks once through what users see first. The cache
/// holds for these jars with these times and for this runtime, wherever the image is moved to.
final class Training {
    private static final int MINUTES = 5;

    private final Project project;

    Training(Project project) {
        this.project = project;
    }

    void train(Image image) throws IOException, InterruptedException {
        // Once without a record, which leaves a library that was used: so is every one but at the first start.
        run(image, Image.Cache.WINDOW, List.of());
        for (Image.Cache cache : image.caches()) {
            train(image, cache);
        }
        clean(image.runtime().resolve("bin"));
    }

    private void train(Image image, Image.Cache kind) throws IOException, InterruptedException {
        Path cache = image.app().resolve(kind.file);
        // How often each method ran matters to a compiler that the image does not use.
        run(image, kind, List.of("-XX:-AOTRecordTraining", "-XX:AOTCacheOutput=" + cache));
        if (!Files.exists(cache)) {
            throw new IOException("The training run left no AOT cache: " + cache.getFileName() + ".");
        }
    }

    private void run(Image image, Image.Cache kind, List<String> recording) throws IOException, InterruptedException {
        Path home = project.work().resolve("home");
        Files.createDirectories(home.resolve("library"));
        boolean linux = Project.os() == Project.Os.LINUX;
        boolean hasScreen = !linux || System.getenv("DISPLAY") != null || Tools.has("Xvfb");
        List<String> command = new ArrayList<>(List.of(image.runtime().resolve("bin/java").toString()));
        command.addAll(Image.options(image.app().toString()));
        command.addAll(recording);
        command.add("-Duser.home=" + home);
        if (!hasScreen) {
            System.out.println("There is no screen and no Xvfb: the cache is trained without the classes that speak to a real one.");
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        command.addAll(List.of("-cp", Image.classPath(image.app().toString(), Image.jars(image.app())), kind.rehearsal, home.resolve("library").toString()));
        Process display = linux && Tools.has("Xvfb") ? display() : null;
        try {
            run(command, home, display);
        } finally {
            if (display != null) {
                display.destroy();
            }
        }
    }

    private static void run(List<String> command, Path home, Process display) throws IOException, InterruptedException {
        ProcessBuilder training = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(home.resolve("training.log").toFile());
        Map<String, String> environment = training.environment();
        for (String folder : List.of("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")) {
            environment.put(folder, Files.createDirectories(home.resolve(folder)).toString());
        }
        // Not the builder's own: no icon comes up in a tray.
        environment.remove("DBUS_SESSION_BUS_ADDRESS");
        if (display != null) {
            environment.put("DISPLAY", ":" + new BufferedReader(new InputStreamReader(display.getInputStream(), StandardCharsets.UTF_8)).readLine());
        }
        Process process = training.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("The training run did not end within " + MINUTES + " minutes; see " + home.resolve("training.log") + ".");
        }
        if (process.exitValue() != 0) {
            throw new IOException("The training run failed with %d; see %s.".formatted(process.exitValue(), home.resolve("training.log")));
        }
    }

    /// A display of its own, so that no window comes up at the builder's; it says its number.
    private static Process display() throws IOException {
        return new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24").redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /// Of the runtime's commands only Java itself is needed from here on, and only where our launcher calls it.
    private static void clean(Path bin) throws IOException {
        try (DirectoryStream<Path> commands = Files.newDirectoryStream(bin)) {
            for (Path command : commands) {
                boolean needed = Project.os() == Project.Os.WINDOWS || command.getFileName().toString().equals("java");
                if (!needed) {
                    Files.delete(command);
                }
            }
        }
    }
}
