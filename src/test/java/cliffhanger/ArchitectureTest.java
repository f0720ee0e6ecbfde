package cliffhanger;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/// Data goes one way through the rooms.
class ArchitectureTest {
    private static final JavaClasses OURS =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("cliffhanger");

    @Test
    void datesKnowNothingOfUs() {
        noClasses().that().resideInAPackage("..airdate..")
                .should().dependOnClassesThat(oursOutside("airdate")).check(OURS);
    }

    @Test
    void theLibraryKnowsOnlyDates() {
        noClasses().that().resideInAPackage("..library..")
                .should().dependOnClassesThat(oursOutside("library", "airdate")).check(OURS);
    }

    @Test
    void featuresDoNotKnowEachOther() {
        noClasses().that().resideInAPackage("..watchlist..")
                .should().dependOnClassesThat(oursOutside("watchlist", "library", "airdate", "ui")).check(OURS);
        noClasses().that().resideInAPackage("..season..")
                .should().dependOnClassesThat(oursOutside("season", "library", "airdate", "ui")).check(OURS);
        noClasses().that().resideInAPackage("..tvmaze..")
                .should().dependOnClassesThat(oursOutside("tvmaze", "provider", "web", "library", "airdate")).check(OURS);
        noClasses().that().resideInAPackage("..tmdb..")
                .should().dependOnClassesThat(oursOutside("tmdb", "provider", "web", "library", "airdate")).check(OURS);
        noClasses().that().resideInAPackage("..refresh..")
                .should().dependOnClassesThat(oursOutside("refresh", "provider", "web", "library", "airdate")).check(OURS);
        noClasses().that().resideInAPackage("..catalogue..")
                .should().dependOnClassesThat(oursOutside("catalogue", "provider", "web", "library", "airdate")).check(OURS);
        noClasses().that().resideInAPackage("..backup..")
                .should().dependOnClassesThat(oursOutside("backup", "library", "airdate")).check(OURS);
        noClasses().that().resideInAPackage("..trackers..")
                .should().dependOnClassesThat(oursOutside("trackers", "library")).check(OURS);
        noClasses().that().resideInAPackage("..imports..")
                .should().dependOnClassesThat(oursOutside("imports", "library", "airdate", "ui")).check(OURS);
        noClasses().that().resideInAPackage("..transfer..")
                .should().dependOnClassesThat(oursOutside("transfer", "library", "airdate")).check(OURS);
        noClasses().that().resideInAPackage("..web..")
                .should().dependOnClassesThat(oursOutside("web")).check(OURS);
        noClasses().that().resideInAPackage("..article..")
                .should().dependOnClassesThat(oursOutside("article", "library", "airdate")).check(OURS);
        noClasses().that().resideInAPackage("..review..")
                .should().dependOnClassesThat(oursOutside("review", "article", "library", "airdate", "ui")).check(OURS);
        noClasses().that().resideInAPackage("..ui..")
                .should().dependOnClassesThat(oursOutside("ui", "library", "airdate")).check(OURS);
    }

    @Test
    void nothingButTheProgramKnowsTheProgram() {
        noClasses().that().resideOutsideOfPackages("cliffhanger.app..", "cliffhanger")
                .should().dependOnClassesThat().resideInAPackage("cliffhanger.app..").check(OURS);
    }

    @Test
    void onlyStorageSpeaksSql() {
        noClasses().that().resideOutsideOfPackage("..storage..")
                .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "org.sqlite..").check(OURS);
    }

    @Test
    void whatIsNoViewKnowsNoScene() {
        noClasses().that().resideInAnyPackage("..airdate..", "..library..", "..storage..", "..tvmaze..", "..starter..", "..article..",
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
        slices().matching("cliffhanger.(*)..").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void noDumpingGrounds() {
        classes().should().resideOutsideOfPackages("..util..", "..common..", "..helper..", "..manager..", "..impl..").check(OURS);
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaClass> oursOutside(String... allowed) {
        return DescribedPredicate.describe("are ours outside of " + String.join(", ", allowed), type -> {
            String name = type.getPackageName();
            return name.startsWith("cliffhanger")
                    && java.util.Arrays.stream(allowed).noneMatch(room -> name.startsWith("cliffhanger." + room));
        });
    }
}
