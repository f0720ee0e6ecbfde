package cliffhanger.settings;

import cliffhanger.language.Language;
import cliffhanger.library.EpisodeOrder;
import cliffhanger.library.LibraryException;
import cliffhanger.library.Specials;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.Sample;
import cliffhanger.library.veil.Step;
import cliffhanger.ui.Background;
import cliffhanger.ui.ChangeActions;
import cliffhanger.ui.Nodes;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.stage.DirectoryChooser;

/// The Settings screen.
public final class SettingsScreenController {
    private final Preferences preferences;
    private final DataFolder folder;
    private final ChangeActions changes;
    private final Supplier<List<Sample>> samples;
    private final Background background;
    private final Language language;
    private final String version;
    private final Consumer<String> browser;
    private final Runnable before;
    private final Runnable moved;
    private final Runnable importing;

    @FXML
    private ToggleButton systemTheme;

    @FXML
    private ToggleButton lightTheme;

    @FXML
    private ToggleButton darkTheme;

    @FXML
    private CheckBox trayBox;

    @FXML
    private ComboBox<BeginChoice> beginBox;

    @FXML
    private ComboBox<Step> veilBox;

    @FXML
    private Label veilHint;

    @FXML
    private ComboBox<Specials> specialsBox;

    @FXML
    private ComboBox<EpisodeOrder.Kind> daysBox;

    @FXML
    private ComboBox<String> regionBox;

    @FXML
    private ComboBox<ZoneId> zoneBox;

    @FXML
    private ComboBox<DayOfWeek> firstDayBox;

    @FXML
    private Label folderLabel;

    @FXML
    private Label folderHint;

    @FXML
    private Button moveButton;

    @FXML
    private Label moveProblem;

    @FXML
    private Label versionLabel;

    @FXML
    private TextArea licencesArea;

    @FXML
    private ServiceSettingsController servicesController;

    @FXML
    private BackupSettingsController backupsController;

    @FXML
    private ExportSettingsController exportsController;

    /// @param samples the sample shows, to bring back
    /// @param browser opens an address
    /// @param before  saves what is being typed, before the library is moved
    /// @param moved   what to do once the library was moved: the program ends
    /// @param importing shows the screen on which a history is imported
    public SettingsScreenController(
            Preferences preferences, DataFolder folder, ChangeActions changes, Supplier<List<Sample>> samples, Background background,
            Language language, String version, Consumer<String> browser, Runnable before, Runnable moved,
            Runnable importing) {
        this.importing = importing;
        this.preferences = preferences;
        this.folder = folder;
        this.changes = changes;
        this.samples = samples;
        this.background = background;
        this.language = language;
        this.version = version;
        this.browser = browser;
        this.before = before;
        this.moved = moved;
    }

    @FXML
    private void initialize() {
        preferences.themeProperty().subscribe(this::show);
        choices(beginBox, List.of(BeginChoice.values()), choice -> language.say("settings.begin." + choice.name()));
        beginBox.valueProperty().bindBidirectional(preferences.beginProperty());
        choices(veilBox, List.of(Step.values()), step -> language.say("ui.veil.step." + step.name()));
        veilBox.valueProperty().bindBidirectional(preferences.veilProperty());
        preferences.veilProperty().subscribe(step -> veilHint.setText(language.say("settings.veil." + step.name())));
        choices(specialsBox, List.of(Specials.values()), choice -> language.say("ui.specials." + choice.name()));
        specialsBox.valueProperty().bindBidirectional(preferences.specialsProperty());
        choices(daysBox, Arrays.stream(EpisodeOrder.Kind.values()).filter(kind -> kind == EpisodeOrder.Kind.AIRED || kind.isOfDays()).toList(),
                kind -> language.say("settings.days." + kind.name()));
        daysBox.valueProperty().bindBidirectional(preferences.daysProperty());
        trayBox.selectedProperty().bindBidirectional(preferences.trayProperty());
        choices(regionBox, Stream.concat(Stream.of(""), Arrays.stream(Locale.getISOCountries())).toList(), this::country);
        regionBox.valueProperty().bindBidirectional(preferences.regionProperty());
        choices(zoneBox, ZoneId.getAvailableZoneIds().stream().filter(this::isOffered).map(ZoneId::of).toList(),
                zone -> zone.getId().replace('_', ' '));
        zoneBox.valueProperty().bindBidirectional(preferences.zoneProperty());
        choices(firstDayBox, List.of(DayOfWeek.values()), day -> day.getDisplayName(TextStyle.FULL_STANDALONE, language.formats()));
        firstDayBox.valueProperty().bindBidirectional(preferences.firstDayProperty());
        folderLabel.setText(folder.path().toString());
        moveButton.setDisable(!folder.isMovable());
        folderHint.setText(language.say(folder.isMovable() ? "settings.folder.replicated" : "settings.folder.named"));
        problem("");
        versionLabel.setText(language.say("settings.about.version", version));
        licencesArea.setText(licences());
    }

    /// Places, UTC, and whatever is chosen; the many odd names of old go.
    private boolean isOffered(String id) {
        boolean place = id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/");
        return place || id.equals("UTC") || id.equals(preferences.zoneProperty().get().getId());
    }

    private void show(ThemeChoice theme) {
        systemTheme.setSelected(theme == ThemeChoice.SYSTEM);
        lightTheme.setSelected(theme == ThemeChoice.LIGHT);
        darkTheme.setSelected(theme == ThemeChoice.DARK);
    }

    @FXML
    private void openImport() {
        importing.run();
    }

    @FXML
    private void chooseSystem() {
        choose(ThemeChoice.SYSTEM);
    }

    @FXML
    private void chooseLight() {
        choose(ThemeChoice.LIGHT);
    }

    @FXML
    private void chooseDark() {
        choose(ThemeChoice.DARK);
    }

    private void choose(ThemeChoice theme) {
        preferences.themeProperty().set(theme);
        show(theme);
    }

    @FXML
    private void openFolder() {
        folder.open();
    }

    @FXML
    private void moveFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(language.say("settings.folder.choose"));
        File chosen = chooser.showDialog(moveButton.getScene().getWindow());
        if (chosen != null) {
            move(chosen);
        }
    }

    private void move(File chosen) {
        // What is done from here on would stay behind in the old place, so nothing can be.
        before.run();
        moveButton.getScene().getRoot().setDisable(true);
        background.run(
                () -> {
                    try {
                        folder.move(chosen.toPath());
                        return "";
                    } catch (LibraryException e) {
                        return language.say(e.sentence());
                    } catch (RuntimeException e) {
                        return language.say("settings.folder.failed", e.getClass().getSimpleName());
                    }
                },
                sentence -> {
                    problem(sentence);
                    if (sentence.isEmpty()) {
                        moved.run();
                    } else {
                        moveButton.getScene().getRoot().setDisable(false);
                    }
                });
    }

    private void problem(String sentence) {
        moveProblem.setText(sentence);
        Nodes.shown(moveProblem, !sentence.isEmpty());
    }

    @FXML
    private void clearSamples() {
        changes.accept(new Change.ClearSamples());
    }

    @FXML
    private void bringSamples() {
        background.run(samples, read -> changes.accept(new Change.PlaceSamples(read, false)));
    }

    /// Whenever the screen is shown.
    public void load() {
        servicesController.load();
        backupsController.load();
        exportsController.load();
    }

    @FXML
    private void openJustWatch() {
        browser.accept("https://www.justwatch.com");
    }

    @FXML
    private void openTmdb() {
        browser.accept("https://www.themoviedb.org");
    }

    @FXML
    private void openTvmaze() {
        browser.accept("https://www.tvmaze.com");
    }

    private String country(String code) {
        return code.isEmpty() ? language.say("settings.region.none") : Locale.of("", code).getDisplayCountry(language.texts()) + " (" + code + ")";
    }

    private static <E> void choices(ComboBox<E> box, List<E> all, Function<E, String> words) {
        Nodes.say(box, words);
        box.getItems().setAll(all.size() < 10 ? all : all.stream().sorted(Comparator.comparing(words)).toList());
    }

    /// What ships with the program and under which terms; the list is made by the build.
    private static String licences() {
        try (InputStream in = SettingsScreenController.class.getResourceAsStream("third-party.txt")) {
            String made = new String(Objects.requireNonNull(in, "third-party.txt").readAllBytes(), StandardCharsets.UTF_8);
            return "Inter 4 — SIL Open Font License 1.1\n" + made.lines().distinct().sorted(String.CASE_INSENSITIVE_ORDER)
                    .reduce((a, b) -> a + "\n" + b).orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
