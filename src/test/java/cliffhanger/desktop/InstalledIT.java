package cliffhanger.desktop;

import static cliffhanger.desktop.DesktopSession.await;
import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.desktop.DesktopSession.Ended;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// The .deb installed into this machine, started by its desktop entry, used with a mouse, and taken off again:
/// `mvn -Ppackage,desktop verify`, as root. It needs apt, Xvfb, dbus, dunst, openbox, xfce4-panel, xdotool, gtk-launch, desktop-file-validate,
/// appstreamcli and man.
@EnabledIfSystemProperty(named = "package.dist", matches = ".+")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class InstalledIT {
    private static final String ID = "io.github.cliffhanger.Cliffhanger";

    /// Where the first show of Up next has the button that marks its episode, from the corner that xdotool tells of a window of the usual size.
    private static final Point MARK = new Point(1070, 162);

    @TempDir
    Path folder;

    private DesktopSession desktop;

    @BeforeEach
    void begin() throws Exception {
        desktop = DesktopSession.start(folder);
        desktop.start(List.of("openbox"));
    }

    @AfterEach
    void end() {
        desktop.close();
    }

    @Test
    @Order(1)
    void itInstallsWithAllThatADesktopAsksFor() throws Exception {
        Path deb;
        try (var made = Files.newDirectoryStream(Path.of(System.getProperty("package.dist")), "*.deb")) {
            deb = made.iterator().next().toAbsolutePath();
        }
        must("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "-qq", "--reinstall", "--allow-downgrades", deb.toString());
        assertThat(must("desktop-file-validate", "/usr/share/applications/" + ID + ".desktop")).isBlank();
        assertThat(must("bash", "-c", "source /usr/share/bash-completion/completions/cliffhanger 2> /dev/null; COMP_WORDS=(cliffhanger watc); COMP_CWORD=1; "
                + "_complete_cliffhanger 2> /dev/null; echo ${COMPREPLY[@]}")).contains("watched");
        for (String completion : List.of("zsh/vendor-completions/_cliffhanger", "zsh/site-functions/_cliffhanger", "fish/vendor_completions.d/cliffhanger.fish")) {
            assertThat(Path.of("/usr/share", completion)).content().contains("watched");
        }
        must("appstreamcli", "validate", "--no-net", "/usr/share/metainfo/" + ID + ".metainfo.xml");
        assertThat(must("cliffhanger", "--version")).startsWith("Cliffhanger 0.");
        assertThat(must("env", "MANPAGER=cat", "man", "cliffhanger")).contains("watchlist for TV shows");
        assertThat(must("dpkg-query", "--control-list", "cliffhanger").lines()).as("nothing is run as root").isSubsetOf("md5sums");
        for (String size : List.of("16x16", "48x48", "256x256", "512x512")) {
            assertThat(Path.of("/usr/share/icons/hicolor", size, "apps", ID + ".png")).exists();
        }
        assertThat(Path.of("/usr/share/icons/hicolor/scalable/apps", ID + ".svg")).exists();
    }

    /// Every library that something in the image is linked to comes with a package that Depends name, by itself or by another.
    @Test
    @Order(2)
    void everyLibraryThatItLoadsIsDependedOn() throws Exception {
        String linked = must("sh", "-c", "find /usr/lib/cliffhanger -name '*.so' -exec env LD_LIBRARY_PATH=/usr/lib/cliffhanger/lib/runtime/lib:"
                + "/usr/lib/cliffhanger/lib/runtime/lib/server ldd {} +");
        assertThat(linked).contains("libglassgtk3.so:", "libgtk-3.so.0 => /").doesNotContain("not found");
        Set<String> needed = must("apt-cache", "depends", "--recurse", "--installed", "--no-recommends", "--no-suggests", "--no-conflicts",
                "--no-breaks", "--no-replaces", "--no-enhances", "cliffhanger").lines().filter(line -> !line.startsWith(" ")).collect(Collectors.toSet());
        Set<String> names = linked.lines().filter(line -> line.contains(" => /") && !line.contains("/usr/lib/cliffhanger"))
                .map(line -> line.strip().split(" ")[0]).collect(Collectors.toSet());
        for (String name : names) {
            assertThat(must("dpkg", "-S", "*/" + name).lines().map(line -> line.split(":")[0])).as(name).anyMatch(needed::contains);
        }
    }

    /// Else it would start all the same, slowly.
    @Test
    @Order(3)
    void itStartsFromItsCaches() throws Exception {
        Path loaded = folder.resolve("loaded.txt");
        desktop.environment().put("JDK_JAVA_OPTIONS", "-XX:AOTMode=on -Xlog:class+load:file=" + loaded);
        library();
        assertThat(loaded).content().containsPattern("cliffhanger.command.CommandLine source: shared objects file")
                .doesNotContain("javafx.scene.Scene ");
        launch();
        assertThat(loaded).content().containsPattern("cliffhanger.watchlist.WatchlistController source: shared objects file")
                .containsPattern("javafx.scene.Scene source: shared objects file");
    }

    @Test
    @Order(4)
    void itOpensItsOwnAndLeavesTheRestToOthers() throws Exception {
        assertThat(Files.readString(Path.of("/usr/share/applications/mimeinfo.cache")).lines().filter(line -> line.contains(ID)).map(line -> line.split("=")[0]))
                .containsExactlyInAnyOrder("x-scheme-handler/cliffhanger", "application/x-cliffhanger-library+json");
        library();
        Path export = folder.resolve("shows.cliffhanger.json");
        must("cliffhanger", "export", "library", "--to", export.toString());
        assertThat(must("gio", "info", "-a", "standard::content-type", export.toString())).contains("application/x-cliffhanger-library+json");
        launch();
        must("gio", "open", export.toString());
        await("it is taken in by the window that is open", () -> title().equals("Import history – Cliffhanger"));
        must("gio", "open", "cliffhanger://next");
        await("a link is followed", () -> title().equals("Up next – Cliffhanger"));
    }

    @Test
    @Order(5)
    void anEpisodeThatIsClickedIsWatchedAfterTheNextStart() throws Exception {
        library();
        must("cliffhanger", "state", "Harbour Lights", "watching");
        launch();
        await("the milestones of the start are in the log", () ->
                Files.readString(folder.resolve("state/cliffhanger/cliffhanger.log")).matches("(?s).*Started: JavaFX \\d+ ms, .*content \\d+ ms.*"));
        Point corner = corner();
        desktop.end(List.of("xdotool", "mousemove", String.valueOf(corner.x() + MARK.x()), String.valueOf(corner.y() + MARK.y()), "click", "1"));
        await("it is marked", () -> watched() == 1);
        desktop.end(List.of("xdotool", "key", "ctrl+q"));
        await("the window is gone", () -> windows().isEmpty());
        launch();
        assertThat(watched()).isEqualTo(1);
        await("it is called after its screen", () -> title().equals("Up next – Cliffhanger"));
        must("cliffhanger", "cliffhanger://show/1");
        await("and then after the open show", () -> title().equals("Harbour Lights – Cliffhanger"));
    }

    @Test
    @Order(6)
    void aSecondStartBringsTheFirstToTheFrontWithWhatItWasAskedFor() throws Exception {
        library();
        launch();
        String first = windows().getFirst();
        desktop.end(List.of("xdotool", "windowminimize", first));
        await("it is put away", () -> windows().isEmpty());
        assertThat(desktop.end(List.of("cliffhanger", "cliffhanger://reminders")).code()).isZero();
        await("the first is there again, and the only one", () -> windows().equals(List.of(first)));
        await("it shows what was asked for", () -> title().equals("Reminders – Cliffhanger"));
        await("it is in front", () -> desktop.end(List.of("xdotool", "getactivewindow")).said().strip().equals(first));
        Path export = Files.writeString(folder.resolve("my export.csv"), "show,season,episode\nSeverance,1,1\n");
        desktop.end(List.of("gtk-launch", ID, export.toUri().toString()));
        await("a file is taken in", () -> title().equals("Import history – Cliffhanger"));
        assertThat(windows()).containsExactly(first);
    }

    @Test
    @Order(7)
    void oneThatIsAskedForWhileTheFirstClosesOpensAfterIt() throws Exception {
        library();
        launch();
        String first = windows().getFirst();
        desktop.end(List.of("xdotool", "key", "ctrl+q"));
        await("it is on its way out", () -> !windows().contains(first));
        desktop.start(List.of("cliffhanger", "cliffhanger://reminders"));
        await("there is another, and it shows what was asked for", () -> windows().size() == 1 && title().equals("Reminders – Cliffhanger"));
    }

    @Test
    @Order(8)
    void oneThatCannotOpenItsLibrarySaysSo() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/cliffhanger"), "a file where the folder should be");
        desktop.start(List.of("gtk-launch", ID));
        await("it says so", () -> title().equals("Cliffhanger"));
        desktop.end(List.of("xdotool", "key", "Return"));
        await("it was read", () -> windows().isEmpty());
    }

    @Test
    @Order(9)
    void oneThatWasKilledStandsInNobodysWay() throws Exception {
        library();
        launch();
        String pid = desktop.end(List.of("xdotool", "getwindowpid", windows().getFirst())).said().strip();
        must("kill", "-9", pid);
        await("it is gone", () -> windows().isEmpty());
        launch();
        assertThat(desktop.end(List.of("cliffhanger", "cliffhanger://next")).code()).isZero();
    }

    @Test
    @Order(10)
    void itsItemInTheTrayBringsItBackAndOutlivesTheTray() throws Exception {
        library();
        Process panel = desktop.startPanel();
        launch();
        String window = windows().getFirst();
        await("it is in the tray", () -> trayItems().contains("StatusNotifierItem"));
        desktop.end(List.of("xdotool", "windowminimize", window));
        await("it is put away", () -> windows().isEmpty());
        press(1);
        await("it is there again", () -> windows().equals(List.of(window)));
        await("it is in front", () -> desktop.end(List.of("xdotool", "getactivewindow")).said().strip().equals(window));
        panel.destroy();
        await("there is no tray", () -> trayItems().contains("ServiceUnknown"));
        desktop.startPanel();
        await("it is in the new one too", () -> trayItems().contains("StatusNotifierItem"));
        press(3);
        desktop.end(List.of("xdotool", "key", "Down", "Down", "Down", "Return"));
        await("its menu leads on", () -> title().equals("Reminders – Cliffhanger"));
    }

    private String trayItems() throws Exception {
        return desktop.end(List.of("dbus-send", "--session", "--print-reply", "--dest=org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher",
                "org.freedesktop.DBus.Properties.Get", "string:org.kde.StatusNotifierWatcher", "string:RegisteredStatusNotifierItems")).said();
    }

    /// The only item stands first, at the left of the panel.
    private void press(int button) throws Exception {
        // The panel draws it a moment after it took it.
        Thread.sleep(1500);
        desktop.end(List.of("xdotool", "mousemove", "16", "884", "click", String.valueOf(button)));
        Thread.sleep(700);
    }

    @Test
    @Order(11)
    void takingItOffLeavesTheLibrary() throws Exception {
        library();
        Path file = folder.resolve("data/cliffhanger/library.db");
        byte[] before = Files.readAllBytes(file);
        must("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "purge", "-y", "-qq", "cliffhanger");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(Path.of("/usr/bin/cliffhanger")).doesNotExist();
        assertThat(Path.of("/usr/lib/cliffhanger")).doesNotExist();
        assertThat(Path.of("/usr/share/applications/" + ID + ".desktop")).doesNotExist();
    }

    /// The user's own, with one show in it.
    private void library() throws Exception {
        Path answer = Files.writeString(folder.resolve("answer.json"), """
                {"id": 77, "name": "Harbour Lights", "type": "Scripted", "language": "English", "genres": [], "status": "Running", "runtime": 50,
                 "externals": {}, "_embedded": {"episodes": [
                 {"id": 9001, "name": "One", "season": 1, "number": 1, "type": "regular", "airdate": "2024-01-01", "airtime": "", "airstamp": "2024-01-01T20:00:00+00:00", "runtime": 50},
                 {"id": 9002, "name": "Two", "season": 1, "number": 2, "type": "regular", "airdate": "2024-01-08", "airtime": "", "airstamp": "2024-01-08T20:00:00+00:00", "runtime": 50}]}}
                """);
        must("cliffhanger", "add", answer.toString());
        // The real one has a show of this number too.
        must("cliffhanger", "provider", "tvmaze", "--address", "http://127.0.0.1:9/");
    }

    private int watched() throws Exception {
        return new ObjectMapper().readTree(must("cliffhanger", "list", "--json")).get("watched").asInt();
    }

    private void launch() throws Exception {
        Process entry = desktop.start(List.of("gtk-launch", ID));
        assertThat(entry.waitFor(30, TimeUnit.SECONDS)).isTrue();
        await("there is a window", () -> windows().size() == 1 && title().endsWith(" – Cliffhanger"));
        Thread.sleep(1500);
    }

    private List<String> windows() throws Exception {
        return desktop.end(List.of("xdotool", "search", "--onlyvisible", "--class", "cliffhanger.app.start.WindowApp")).said().lines().toList();
    }

    private String title() throws Exception {
        List<String> windows = windows();
        return windows.isEmpty() ? "" : desktop.end(List.of("xdotool", "getwindowname", windows.getFirst())).said().strip();
    }

    private record Point(int x, int y) {}

    private Point corner() throws Exception {
        String said = desktop.end(List.of("xdotool", "getwindowgeometry", "--shell", windows().getFirst())).said();
        return new Point(number(said, "X="), number(said, "Y="));
    }

    private static int number(String said, String name) {
        return said.lines().filter(line -> line.startsWith(name)).findFirst().map(line -> Integer.parseInt(line.substring(name.length()))).orElseThrow();
    }

    private String must(String... words) throws Exception {
        Ended ended = desktop.end(List.of(words));
        assertThat(ended.code()).as(String.join(" ", words) + ": " + ended.said()).isZero();
        return ended.said();
    }
}
