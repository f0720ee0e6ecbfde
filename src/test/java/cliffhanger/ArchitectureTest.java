package cliffhanger;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Data goes one way through the rooms.
class ArchitectureTest {
    private static final JavaClasses OURS =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("cliffhanger");

    private static final String ROOT = "cliffhanger.";
    private static final Path PICTURE = Path.of("src/docs/rooms.svg");

    /// Which rooms each room may ask, by their names below `cliffhanger`. A new one needs its line; what a line allows and nobody
    /// uses is struck.
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            room("language"),
            room("titles"),
            room("airdate", "language"),
            room("library", "airdate", "language"),
            room("library.change", "library", "library.history"),
            room("library.history", "language", "library"),
            room("library.veil", "library"),
            room("ui", "library", "library.change", "airdate", "language"),
            room("web", "language"),
            room("desktop", "language"),
            room("desktop.notify", "desktop", "language"),
            room("desktop.tray", "desktop"),
            room("desktop.autostart", "desktop", "desktop.notify", "language"),
            room("desktop.keyring", "desktop"),
            // Where facts come from.
            room("provider", "library", "web"),
            room("tvmaze", "provider", "web", "library", "airdate", "language"),
            room("tmdb", "provider", "web", "library", "airdate", "language"),
            room("starter", "tvmaze", "library", "library.change", "airdate"),
            room("catalogue", "provider", "web", "language"),
            room("refresh", "catalogue", "provider", "web", "library", "library.change", "airdate", "desktop.keyring", "language"),
            room("pictures", "web", "ui", "desktop"),
            room("trackers", "library", "library.history", "language"),
            room("article", "library", "airdate", "language"),
            // What people do.
            room("watchlist", "titles", "library.veil", "library", "library.change", "airdate", "ui", "language"),
            room("upnext", "library.veil", "watchlist", "library", "library.change", "airdate", "ui", "language"),
            room("show", "library.veil", "library", "library.change", "airdate", "ui", "language"),
            room("welcome", "ui", "language"),
            room("notes", "library.veil", "library", "ui", "language"),
            room("search", "titles", "library.veil", "library", "ui", "language"),
            room("discover", "catalogue", "provider", "web", "library", "ui", "language"),
            room("review", "article", "library", "library.change", "airdate", "ui", "language"),
            room("imports", "titles", "library", "library.history", "library.change", "airdate", "ui", "language"),
            room("reminders", "library.veil", "library", "library.change", "airdate", "ui", "desktop.notify", "language"),
            room("history", "library", "library.change", "airdate", "ui", "language"),
            room("insights", "library.veil", "library", "airdate", "ui", "language"),
            room("calendar", "history", "library.veil", "watchlist", "reminders", "library", "library.change", "airdate", "ui", "language"),
            room("settings", "library.veil", "backup", "provider", "library", "library.change", "ui", "language"),
            room("backup", "library", "language"),
            room("transfer", "calendar", "watchlist", "library.veil", "reminders", "library", "library.history", "library.change", "airdate", "desktop", "language"),
            room("storage.sql", "titles", "library", "airdate", "language"),
            room("storage.file", "titles", "storage.sql", "library", "desktop", "language"),
            room("storage.journal", "storage.file", "storage.sql", "library"),
            room("storage.rows", "storage.sql", "library", "airdate", "reminders", "show", "language"),
            room("storage.write", "titles", "storage.journal", "storage.rows", "storage.sql", "library", "library.history", "library.change",
                    "airdate", "language"),
            room("storage", "titles", "storage.file", "storage.journal", "storage.rows", "storage.sql", "storage.write", "airdate", "backup",
                    "catalogue", "desktop", "imports", "library", "library.history", "library.change", "notes", "provider", "refresh",
                    "reminders", "review", "search", "show", "transfer", "watchlist", "calendar", "history", "insights", "language"),
            // The ways in.
            room("command.print", "insights", "library.veil", "airdate", "article", "imports", "library", "library.history", "provider", "reminders", "show", "upnext",
                    "watchlist", "language"),
            room("command", "calendar", "history", "insights", "titles", "library.veil", "command.print", "language", "airdate", "article", "backup", "catalogue", "desktop.keyring", "desktop.notify",
                    "imports", "library", "library.history", "library.change", "notes", "provider", "refresh", "reminders", "review",
                    "search", "show", "transfer", "tvmaze", "upnext", "watchlist", "web"),
            room("app.work", "calendar", "titles", "article", "backup", "catalogue", "command", "command.print", "desktop", "desktop.autostart", "desktop.keyring",
                    "desktop.notify", "discover", "imports", "library", "library.history", "library.change", "provider", "refresh",
                    "reminders", "settings", "show", "storage", "tmdb", "trackers", "transfer", "tvmaze", "ui", "watchlist", "web", "language"),
            room("app.part", "calendar", "history", "insights", "library.veil", "app.work", "article", "backup", "catalogue", "desktop.notify", "discover", "imports", "command.print",
                    "language", "library", "library.change", "notes", "reminders", "review", "search", "settings", "show", "starter",
                    "storage", "transfer", "ui", "upnext", "watchlist", "welcome"),
            room("app.window", "calendar", "history", "insights", "library.veil", "app.part", "app.work", "article", "desktop", "desktop.notify", "desktop.tray", "command.print", "language",
                    "library", "library.change", "pictures", "search", "settings", "show", "starter", "storage", "transfer", "ui", "upnext", "watchlist"),
            room("app.start", "app.window", "app.work", "backup", "desktop", "library", "storage", "ui", "language"),
            room("app", "app.start", "app.work", "backup", "catalogue", "command", "desktop", "library", "storage", "ui", "language"));

    private static Map.Entry<String, Set<String>> room(String name, String... asks) {
        return Map.entry(name, Set.of(asks));
    }

    /// `mvn -Pscreenshots verify` draws it anew.
    @Test
    void thePictureOfTheRoomsIsTrue() throws IOException {
        assertThat(Files.readString(PICTURE)).isEqualTo(new RoomsPicture(ARROWS).svg());
    }

    /// Draws the rooms as they are.
    public static void main(String[] words) throws IOException {
        Files.writeString(PICTURE, new RoomsPicture(ARROWS).svg());
    }

    @Test
    void everyRoomAsksThoseAloneThatItMay() {
        Map<String, Set<String>> found = new TreeMap<>();
        // What only looks for another Java stands outside of all rooms.
        for (JavaClass type : OURS.that(resideInAPackage(ROOT + "*.."))) {
            Set<String> asked = found.computeIfAbsent(name(type), room -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(arrow -> arrow.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith(ROOT))
                    .map(ArchitectureTest::name)
                    .filter(target -> !target.equals(name(type)))
                    .forEach(asked::add);
        }
        assertThat(lines(found)).isEqualTo(lines(ARROWS));
    }

    /// A line for each room, so that a difference is seen at once.
    private static String lines(Map<String, Set<String>> arrows) {
        return new TreeMap<>(arrows).entrySet().stream()
                .map(room -> room.getKey() + " asks " + String.join(" ", new TreeSet<>(room.getValue())))
                .collect(Collectors.joining("\n"));
    }

    private static String name(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }

    @Test
    void onlyStorageSpeaksSql() {
        noClasses().that().resideOutsideOfPackage("..storage..")
                .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "org.sqlite..").check(OURS);
    }

    @Test
    void whatIsNoViewKnowsNoScene() {
        noClasses().that().resideInAnyPackage("..language..", "..airdate..", "..library..", "..storage..", "..tvmaze..", "..starter..", "..article..",
                        "..command..", "..desktop..", "..web..", "..provider..", "..tmdb..", "..refresh..", "..catalogue..", "..backup..", "..transfer..", "..trackers..")
                .should().dependOnClassesThat().resideInAPackage("javafx..").check(OURS);
        noClasses().that().haveSimpleNameEndingWith("ViewModel")
                .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..").check(OURS);
    }

    @Test
    void onlyTheBackgroundReturnsToTheJavaFxThread() {
        noClasses().that().doNotHaveSimpleName("FxBackground")
                .should().callMethod(javafx.application.Platform.class, "runLater", Runnable.class).check(OURS);
    }

    @Test
    void timeIsPassedInAndNeverTaken() {
        noClasses().that().resideOutsideOfPackage("cliffhanger.app..")
                .should().callMethod(Instant.class, "now")
                .orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(LocalDateTime.class, "now")
                .orShould().callMethod(ZoneId.class, "systemDefault")
                .orShould().callMethod(Clock.class, "systemUTC").check(OURS);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("cliffhanger.(**)").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void noDumpingGrounds() {
        classes().should().resideOutsideOfPackages("..util..", "..common..", "..helper..", "..manager..", "..impl..").check(OURS);
    }
}
