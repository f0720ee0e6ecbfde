package cliffhanger.show;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.Edtf;
import cliffhanger.language.Sentence;
import cliffhanger.library.Change;
import cliffhanger.library.Field;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Show;
import cliffhanger.library.Subject;
import cliffhanger.ui.DateField;
import cliffhanger.ui.FactForms;
import cliffhanger.ui.Form;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// The forms of the header: a show's own facts, and those of a season.
final class ShowForms {
    private final Editing editing;

    ShowForms(Editing editing) {
        this.editing = editing;
    }

    /// The facts of a show.
    Supplier<@Nullable Change> show(Form form, ShowPage page) {
        Map<Field.OfShow, String> seen = texts(page.show());
        Map<Field.OfShow, Supplier<String>> typed = new EnumMap<>(Field.OfShow.class);
        Map<Field.OfShow, Node> controls = new EnumMap<>(Field.OfShow.class);
        form.row(line(form, seen, typed, controls, Field.OfShow.TITLE), line(form, seen, typed, controls, Field.OfShow.NETWORK));
        form.row(line(form, seen, typed, controls, Field.OfShow.GENRES), line(form, seen, typed, controls, Field.OfShow.RUNTIME));
        form.row(date(form, page.show().premiered(), typed, controls, Field.OfShow.PREMIERED),
                date(form, page.show().ended(), typed, controls, Field.OfShow.ENDED));
        ComboBox<Lifecycle> lifecycle = form.choice("showLifecycle", "show.form.show.lifecycle", List.of(Lifecycle.values()),
                page.show().lifecycle(), editing.words()::say);
        typed.put(Field.OfShow.LIFECYCLE, () -> lifecycle.getValue().name());
        controls.put(Field.OfShow.LIFECYCLE, lifecycle);
        form.row(lifecycle, line(form, seen, typed, controls, Field.OfShow.TYPE), line(form, seen, typed, controls, Field.OfShow.LANGUAGE));
        form.row(line(form, seen, typed, controls, Field.OfShow.BASED_ON), line(form, seen, typed, controls, Field.OfShow.DEVELOPER));
        line(form, seen, typed, controls, Field.OfShow.SITE);
        TextInputControl summary = form.prose("showSummary", "show.form.show.summary", seen.get(Field.OfShow.SUMMARY));
        typed.put(Field.OfShow.SUMMARY, summary::getText);
        controls.put(Field.OfShow.SUMMARY, summary);
        page.edited().stream().filter(controls::containsKey).forEach(field -> form.beside(
                Objects.requireNonNull(controls.get(field)), "show.edit.release",
                () -> editing.changes().accept(new Change.ReleaseEdits(new Subject.OnShow(page.id()), field))));
        return () -> {
            Map<Field.OfShow, String> changed = changed(Field.OfShow.class, typed, seen);
            return changed.isEmpty() ? null : new Change.EditShow(page.id(), changed, only(seen, changed));
        };
    }

    /// The facts of a season.
    Supplier<@Nullable Change> season(Form form, SeasonTab tab) {
        Map<Field.OfSeason, String> seen = new EnumMap<>(Map.of(
                Field.OfSeason.NAME, tab.name() == null ? "" : tab.name(),
                Field.OfSeason.EPISODE_ORDER, tab.episodeOrder() == null ? "" : String.valueOf(tab.episodeOrder()),
                Field.OfSeason.NETWORK, tab.network() == null ? "" : tab.network()));
        Map<Field.OfSeason, Supplier<String>> typed = new EnumMap<>(Field.OfSeason.class);
        TextInputControl name = form.line("seasonName", "show.form.season.name", seen.get(Field.OfSeason.NAME));
        TextInputControl order = form.line("seasonOrder", "show.form.season.order", seen.get(Field.OfSeason.EPISODE_ORDER));
        TextInputControl network = form.line("seasonNetwork", "show.form.season.network", seen.get(Field.OfSeason.NETWORK));
        form.row(name, order, network);
        typed.put(Field.OfSeason.NAME, name::getText);
        typed.put(Field.OfSeason.EPISODE_ORDER, order::getText);
        typed.put(Field.OfSeason.NETWORK, network::getText);
        return () -> {
            Map<Field.OfSeason, String> changed = changed(Field.OfSeason.class, typed, seen);
            return changed.isEmpty() ? null : new Change.EditSeason(tab.id(), changed, only(seen, changed));
        };
    }

    /// A season more; the next number is offered.
    Supplier<Change> newSeason(Form form, ShowPage page) {
        int next = page.tabs().stream().mapToInt(SeasonTab::number).max().orElse(0) + 1;
        TextInputControl number = form.line("seasonNumber", "show.form.season.number", String.valueOf(next));
        return () -> {
            Integer typed = FactForms.season(number);
            if (typed == null) {
                throw FactForms.refused(Sentence.of("show.form.season.needed"));
            }
            return new Change.AddSeason(page.id(), typed);
        };
    }

    private TextInputControl line(
            Form form, Map<Field.OfShow, String> seen, Map<Field.OfShow, Supplier<String>> typed, Map<Field.OfShow, Node> controls,
            Field.OfShow field) {
        TextInputControl control = form.line(id(field), key(field), seen.get(field));
        controls.put(field, control);
        typed.put(field, control::getText);
        return control;
    }

    private DateField date(
            Form form, @Nullable AirDate old, Map<Field.OfShow, Supplier<String>> typed, Map<Field.OfShow, Node> controls,
            Field.OfShow field) {
        DateField control = form.date(id(field), key(field), old);
        controls.put(field, control);
        typed.put(field, () -> edtf(control.read()));
        return control;
    }

    private static String id(Field.OfShow field) {
        String name = key(field);
        String last = name.substring(name.lastIndexOf('.') + 1);
        return "show" + Character.toUpperCase(last.charAt(0)) + last.substring(1);
    }

    private static String key(Field.OfShow field) {
        return switch (field) {
            case TITLE -> "show.form.show.title";
            case SUMMARY -> "show.form.show.summary";
            case TYPE -> "show.form.show.type";
            case LANGUAGE -> "show.form.show.language";
            case GENRES -> "show.form.show.genres";
            case LIFECYCLE -> "show.form.show.lifecycle";
            case RUNTIME -> "show.form.runtime";
            case PREMIERED -> "show.form.show.premiered";
            case ENDED -> "show.form.show.ended";
            case NETWORK -> "show.form.show.network";
            case BASED_ON -> "show.form.show.based";
            case DEVELOPER -> "show.form.show.developer";
            case SITE -> "show.form.show.site";
        };
    }

    private static Map<Field.OfShow, String> texts(Show show) {
        Map<Field.OfShow, String> texts = new EnumMap<>(Field.OfShow.class);
        texts.put(Field.OfShow.TITLE, show.title());
        texts.put(Field.OfShow.SUMMARY, text(show.summary()));
        texts.put(Field.OfShow.TYPE, text(show.type()));
        texts.put(Field.OfShow.LANGUAGE, text(show.language()));
        texts.put(Field.OfShow.GENRES, String.join(", ", show.genres()));
        texts.put(Field.OfShow.LIFECYCLE, show.lifecycle().name());
        texts.put(Field.OfShow.RUNTIME, show.runtimeMinutes() == null ? "" : String.valueOf(show.runtimeMinutes()));
        texts.put(Field.OfShow.PREMIERED, edtf(show.premiered()));
        texts.put(Field.OfShow.ENDED, edtf(show.ended()));
        texts.put(Field.OfShow.NETWORK, show.network() == null ? "" : show.network().name());
        texts.put(Field.OfShow.BASED_ON, text(show.basedOn()));
        texts.put(Field.OfShow.DEVELOPER, text(show.developer()));
        texts.put(Field.OfShow.SITE, text(show.site()));
        return texts;
    }

    private static <F extends Enum<F> & Field> Map<F, String> changed(
            Class<F> type, Map<F, Supplier<String>> typed, Map<F, String> seen) {
        Map<F, String> changed = new EnumMap<>(type);
        typed.forEach((field, text) -> {
            String now = text.get();
            if (!now.strip().equals(seen.get(field))) {
                changed.put(field, now);
            }
        });
        return changed;
    }

    private static <F extends Enum<F>> Map<F, String> only(Map<F, String> seen, Map<F, String> changed) {
        Map<F, String> only = new EnumMap<>(seen);
        only.keySet().retainAll(changed.keySet());
        return only;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String edtf(@Nullable AirDate date) {
        return date == null ? "" : Edtf.print(date);
    }
}
