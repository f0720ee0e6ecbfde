package cliffhanger.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A desktop of its own: a display by Xvfb, a session bus, dunst as the notification server, and dbus-monitor, which writes
/// down all that is said on the bus.
public final class DesktopSession implements AutoCloseable {
    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private final List<Process> processes = new ArrayList<>();
    private Process server;
    private Process bus;

    private DesktopSession(Path folder) {
        this.folder = folder;
    }

    public static DesktopSession start(Path folder) throws IOException, InterruptedException {
        DesktopSession session = new DesktopSession(folder);
        session.environment.put("XDG_STATE_HOME", folder.resolve("state").toString());
        session.environment.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        session.environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        session.environment.put("XDG_DATA_HOME", folder.resolve("data").toString());
        session.environment.put("XDG_RUNTIME_DIR", Files.createDirectories(folder.resolve("run")).toString());
        // It takes a number that is free, and says it once it can be used: the last session's may not be gone yet.
        Process screen = session.builder(List.of("Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24"))
                .redirectErrorStream(false).redirectError(folder.resolve("xvfb.log").toFile()).start();
        session.processes.add(screen);
        session.environment.put("DISPLAY", ":" + line(screen));
        // A bus that starts nothing by itself: a server that is stopped stays stopped.
        Path settings = Files.writeString(folder.resolve("bus.conf"), """
                <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
                <busconfig>
                  <type>session</type>
                  <listen>unix:tmpdir=/tmp</listen>
                  <auth>EXTERNAL</auth>
                  <policy context="default">
                    <allow send_destination="*" eavesdrop="true"/>
                    <allow eavesdrop="true"/>
                    <allow own="*"/>
                  </policy>
                </busconfig>
                """);
        session.bus = session.builder(List.of("dbus-daemon", "--config-file=" + settings, "--nofork", "--print-address=1")).start();
        session.processes.add(session.bus);
        session.environment.put("DBUS_SESSION_BUS_ADDRESS", line(session.bus));
        session.processes.add(session.run(List.of("dbus-monitor", "--session", "interface='org.freedesktop.Notifications'"), "bus.log"));
        session.startServer();
        return session;
    }

    /// Something that comes to be so.
    @FunctionalInterface
    interface Check {
        boolean holds() throws Exception;
    }

    /// Waits up to half a minute until something holds.
    static void await(String what, Check check) throws Exception {
        Instant end = Instant.now().plusSeconds(30);
        while (!check.holds()) {
            assertThat(Instant.now()).as(what).isBefore(end);
            Thread.sleep(100);
        }
    }

    /// The first that a process says.
    private static String line(Process process) throws IOException {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    /// Its menu has one guest, who always chooses to mark.
    void startServer() throws IOException, InterruptedException {
        startServer("    markup = full\n");
    }

    /// @param more lines of its settings
    void startServer(String more) throws IOException, InterruptedException {
        Path menu = folder.resolve("menu");
        if (!Files.exists(menu)) {
            Files.createFile(menu, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Files.writeString(menu, "#!/bin/sh\ngrep -m1 'Mark watched'\n");
        }
        Path settings = folder.resolve("dunstrc");
        Files.writeString(settings, "[global]\n    dmenu = " + menu + "\n    history_length = 1000\n" + more);
        server = run(List.of("dunst", "-conf", settings.toString()), "dunst.log");
        awaitServer(true);
    }

    /// Until somebody serves notifications, or nobody does.
    private void awaitServer(boolean served) throws IOException, InterruptedException {
        for (int i = 0; i < 300; i++) {
            String said = end(List.of("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus",
                    "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.Notifications")).said();
            if (said.contains("boolean " + served)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(served ? "dunst never came" : "dunst never went");
    }

    /// Xfce's panel along the lower edge, with nothing in it but a tray.
    Process startPanel() throws IOException {
        Path channel = folder.resolve("config/xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml");
        if (!Files.exists(channel)) {
            Files.createDirectories(channel.getParent());
            Files.writeString(channel, """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <channel name="xfce4-panel" version="1.0">
                      <property name="configver" type="int" value="2"/>
                      <property name="panels" type="array">
                        <value type="int" value="1"/>
                        <property name="panel-1" type="empty">
                          <property name="position" type="string" value="p=8;x=640;y=880"/>
                          <property name="length" type="uint" value="100"/>
                          <property name="position-locked" type="bool" value="true"/>
                          <property name="size" type="uint" value="32"/>
                          <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
                        </property>
                      </property>
                      <property name="plugins" type="empty">
                        <property name="plugin-1" type="string" value="systray"/>
                      </property>
                    </channel>
                    """);
            // Its settings come from a service, which this bus does not start by itself.
            try (Stream<Path> libraries = Files.find(Path.of("/usr/lib"), 5, (path, is) -> path.endsWith("xfce4/xfconf/xfconfd"))) {
                run(List.of(libraries.findFirst().orElseThrow().toString()), "xfconfd.log");
            }
        }
        return run(List.of("xfce4-panel", "--disable-wm-check"), "panel.log");
    }

    void stopServer() throws IOException, InterruptedException {
        server.destroy();
        server.waitFor(5, TimeUnit.SECONDS);
        awaitServer(false);
    }

    void stopBus() throws InterruptedException {
        bus.destroy();
        bus.waitFor(5, TimeUnit.SECONDS);
    }

    void without(String variable, String value) {
        environment.put(variable, value);
    }

    /// The packaged program, with its library in `library`.
    public List<String> program(String... words) {
        List<String> command = new ArrayList<>(List.of(java(), "-jar", Path.of("target", "cliffhanger.jar").toString(),
                "--data", folder.resolve("library").toString()));
        command.addAll(List.of(words));
        return command;
    }

    /// The packaged window on a screen in memory.
    List<String> window() {
        return List.of(java(), "--module-path=target/lib/javafx", "--add-modules=javafx.controls,javafx.fxml",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED", "-Dglass.platform=Headless", "-Dprism.order=sw",
                "-cp", "target/cliffhanger.jar:target/lib/*", "cliffhanger.Launcher", "--data", folder.resolve("library").toString());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    public Map<String, String> environment() {
        return environment;
    }

    public Process start(List<String> command) throws IOException {
        Process process = run(command, "program-" + processes.size() + ".log");
        processes.add(process);
        return process;
    }

    /// Runs to its end, and says what came out.
    public Ended end(List<String> command) throws IOException, InterruptedException {
        Process process = builder(command).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    /// The same with something to read.
    public Ended end(List<String> command, String input) throws IOException, InterruptedException {
        Process process = builder(command).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    public record Ended(int code, String said) {}

    /// GNOME's keyring, unlocked.
    public Process startKeyring() throws IOException, InterruptedException {
        Process keyring = builder(List.of("gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets"))
                .redirectOutput(folder.resolve("keyring.log").toFile()).start();
        processes.add(keyring);
        try (OutputStream in = keyring.getOutputStream()) {
            in.write("open sesame".getBytes(StandardCharsets.UTF_8));
        }
        // It answers that it knows of nothing, without a complaint, once it is there.
        for (int i = 0; i < 80 && !end(List.of("secret-tool", "lookup", "probe", "probe")).said().isBlank(); i++) {
            Thread.sleep(250);
        }
        return keyring;
    }

    /// How often a method was called on the bus, with what follows each call.
    List<String> notified() throws IOException {
        String log = Files.readString(folder.resolve("bus.log"));
        String[] parts = log.split("member=Notify\n", -1);
        return List.of(parts).subList(1, parts.length);
    }

    private Process run(List<String> command, String log) throws IOException {
        Process process = builder(command).redirectOutput(folder.resolve(log).toFile()).start();
        processes.add(process);
        return process;
    }

    private ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder;
    }

    @Override
    public void close() {
        processes.reversed().forEach(Process::destroy);
    }
}
