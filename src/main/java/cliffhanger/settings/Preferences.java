package cliffhanger.settings;

import cliffhanger.language.Language;
import cliffhanger.library.EpisodeOrder;
import cliffhanger.library.ReminderPreferences;
import cliffhanger.library.Settings;
import cliffhanger.library.Specials;
import cliffhanger.library.veil.Step;
import cliffhanger.library.veil.Veils;
import cliffhanger.ui.Background;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The user's choices; a change is written at once. JavaFX thread only.
public final class Preferences {
    private static final String THEME = "theme";
    /// The setting of the country whose offers matter.
    public static final String REGION = "region";
    private static final String WEEK = "week.start";
    private static final String FRESH = "refresh.auto";
    private static final String TRAY = "tray";
    private static final String BEGIN = "begin";

    private final Settings settings;
    private final Background background;
    private final ObjectProperty<ThemeChoice> theme = new SimpleObjectProperty<>(this, THEME, ThemeChoice.SYSTEM);
    private final ObjectProperty<BeginChoice> begin = new SimpleObjectProperty<>(this, BEGIN, BeginChoice.UP_NEXT);
    private final ObjectProperty<Step> veil = new SimpleObjectProperty<>(this, Veils.STEP, Step.CAREFUL);
    private final ObjectProperty<Specials> specials = new SimpleObjectProperty<>(this, Specials.SETTING, Specials.USUAL);
    private final ObjectProperty<EpisodeOrder.Kind> days = new SimpleObjectProperty<>(this, EpisodeOrder.SETTING, EpisodeOrder.Kind.AIRED);
    private final StringProperty region;
    private final ObjectProperty<ZoneId> zone;
    private final ObjectProperty<DayOfWeek> firstDay;
    private final ObjectProperty<ReminderPreferences> habits = new SimpleObjectProperty<>(this, "habits", ReminderPreferences.USUAL);
    private final BooleanProperty fresh = new SimpleBooleanProperty(this, FRESH, true);
    private final BooleanProperty tray = new SimpleBooleanProperty(this, TRAY, true);
    private boolean reading;

    /// @param language for the choices that were never made
    /// @param system the desktop's zone
    public Preferences(Settings settings, Background background, Language language, ZoneId system) {
        this.settings = settings;
        this.background = background;
        region = new SimpleStringProperty(this, REGION, language.region());
        zone = new SimpleObjectProperty<>(this, UserZone.NAME, system);
        firstDay = new SimpleObjectProperty<>(this, WEEK, WeekFields.of(language.formats()).getFirstDayOfWeek());
        theme.subscribe((old, now) -> write(THEME, now.name()));
        begin.subscribe((old, now) -> write(BEGIN, now.name()));
        veil.subscribe((old, now) -> write(Veils.STEP, now.name()));
        specials.subscribe((old, now) -> write(Specials.SETTING, now.name()));
        days.subscribe((old, now) -> write(EpisodeOrder.SETTING, now.name()));
        region.subscribe((old, now) -> write(REGION, now));
        zone.subscribe((old, now) -> write(UserZone.NAME, now.equals(system) ? "" : now.getId()));
        firstDay.subscribe((old, now) -> write(WEEK, now.name()));
        fresh.subscribe((old, now) -> write(FRESH, now.toString()));
        tray.subscribe((old, now) -> write(TRAY, now.toString()));
        habits.subscribe((old, now) -> {
            if (!reading) {
                background.run(() -> now.write(settings));
            }
        });
    }

    /// The choices as they were written down.
    public record Chosen(
            Optional<String> theme, Optional<String> region, Optional<String> zone, Optional<String> week, Optional<String> fresh,
            Optional<String> tray, BeginChoice begin, Step veil, Specials specials, EpisodeOrder.Kind days, ReminderPreferences habits) {
        /// The theme, the desktop's where none was chosen.
        public ThemeChoice choice() {
            return theme.flatMap(name -> named(ThemeChoice.class, name)).orElse(ThemeChoice.SYSTEM);
        }

        /// Reads them. Blocks on the disk.
        public static Chosen in(Settings settings) {
            return new Chosen(settings.get(THEME), settings.get(REGION), settings.get(UserZone.NAME), settings.get(WEEK),
                    settings.get(FRESH), settings.get(TRAY),
                    settings.get(BEGIN).flatMap(name -> named(BeginChoice.class, name)).orElse(BeginChoice.UP_NEXT),
                    settings.get(Veils.STEP).flatMap(name -> named(Step.class, name)).orElse(Step.CAREFUL),
                    settings.get(Specials.SETTING).flatMap(name -> named(Specials.class, name)).orElse(Specials.USUAL),
                    settings.get(EpisodeOrder.SETTING).flatMap(name -> named(EpisodeOrder.Kind.class, name)).orElse(EpisodeOrder.Kind.AIRED),
                    ReminderPreferences.read(settings));
        }
    }

    /// Reads the choices.
    public void load() {
        background.run(() -> Chosen.in(settings), this::take);
    }

    /// Takes those that were read just now.
    public void take(Chosen read) {
        reading = true;
        theme.set(read.choice());
        begin.set(read.begin());
        veil.set(read.veil());
        specials.set(read.specials());
        days.set(read.days());
        read.region().ifPresent(region::set);
        read.zone().flatMap(UserZone::parse).ifPresent(zone::set);
        read.week().flatMap(name -> named(DayOfWeek.class, name)).ifPresent(firstDay::set);
        read.fresh().ifPresent(text -> fresh.set(Boolean.parseBoolean(text)));
        read.tray().ifPresent(text -> tray.set(Boolean.parseBoolean(text)));
        habits.set(read.habits());
        reading = false;
    }

    public ObjectProperty<ThemeChoice> themeProperty() {
        return theme;
    }

    /// Where the window begins.
    public ObjectProperty<BeginChoice> beginProperty() {
        return begin;
    }

    /// How much of what is not watched yet is shown.
    public ObjectProperty<Step> veilProperty() {
        return veil;
    }

    /// What becomes of specials of shows of which nothing else was said.
    public ObjectProperty<Specials> specialsProperty() {
        return specials;
    }

    /// Whose days count for shows of which nothing else was said; those of the first release where it is of no days.
    public ObjectProperty<EpisodeOrder.Kind> daysProperty() {
        return days;
    }

    /// Another program chose it.
    public void followVeil(Step step) {
        reading = true;
        veil.set(step);
        reading = false;
    }

    /// ISO 3166 code of the country whose offers matter; empty for none.
    public StringProperty regionProperty() {
        return region;
    }

    public ObjectProperty<ZoneId> zoneProperty() {
        return zone;
    }

    public ObjectProperty<DayOfWeek> firstDayProperty() {
        return firstDay;
    }

    /// Whether shows are kept up to date while the window is open.
    public BooleanProperty freshProperty() {
        return fresh;
    }

    /// Whether there is an item in the desktop's tray.
    public BooleanProperty trayProperty() {
        return tray;
    }

    /// When reminders ring that have no hour, and when none do.
    public ObjectProperty<ReminderPreferences> habitsProperty() {
        return habits;
    }

    private void write(String name, String value) {
        if (!reading) {
            background.run(() -> {
                settings.put(name, value);
                return name;
            }, done -> {});
        }
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(choice -> choice.name().equals(name)).findFirst();
    }
}
