package cliffhanger.show;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.Edtf;
import cliffhanger.language.Sentence;
import cliffhanger.library.Field;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Show;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.ui.DateField;
import cliffhanger.ui.FactForms;
import cliffhanger.ui.Form;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// The forms of the header: a show's own facts, and those of a season.
final class ShowForms {
    /// What stands side by side.
    private static final List<List<Field.OfShow>> ROWS = List.of(
            List.of(Field.OfShow.TITLE, Field.OfShow.NETWORK),
            List.of(Field.OfShow.GENRES, Field.OfShow.RUNTIME),
            List.of(Field.OfShow.PREMIERED, Field.OfShow.ENDED),
            List.of(Field.OfShow.LIFECYCLE, Field.OfShow.TYPE, Field.OfShow.LANGUAGE),
            List.of(Field.OfShow.BASED_ON, Field.OfShow.DEVELOPER));

    private final Editing editing;

    ShowForms(Editing editing) {
        this.editing = editing;
    }

    /// The facts of a show. Those that no row names have a line each.
    Supplier<@Nullable Change> show(Form form, ShowPage page) {
        Map<Field.OfShow, Supplier<String>> typed = new EnumMap<>(Field.OfShow.class);
        Map<Field.OfShow, Node> controls = new EnumMap<>(Field.OfShow.class);
        for (Field.OfShow first : Field.OfShow.values()) {
            if (!controls.containsKey(first)) {
                List<Field.OfShow> row = ROWS.stream().filter(fields -> fields.contains(first)).findFirst().orElse(List.of(first));
                row.forEach(field -> controls.put(field, control(form, page.show(), field, typed)));
                form.row(row.stream().map(controls::get).toArray(Node[]::new));
            }
        }
        page.edited().forEach(field -> form.beside(
                Objects.requireNonNull(controls.get(field)), "show.edit.release",
                () -> editing.changes().accept(new Change.ReleaseEdits(new Subject.OnShow(page.id()), field))));
        Map<Field.OfShow, String> seen = new EnumMap<>(Field.OfShow.class);
        typed.keySet().forEach(field -> seen.put(field, field.text(page.show())));
        return () -> {
            Map<Field.OfShow, String> changed = changed(Field.OfShow.class, typed, seen);
            return changed.isEmpty() ? null : new Change.EditShow(page.id(), changed, only(seen, changed));
        };
    }

    private Node control(Form form, Show show, Field.OfShow field, Map<Field.OfShow, Supplier<String>> typed) {
        String id = "show" + Arrays.stream(field.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        String key = "show.form.show." + field.name();
        return switch (field.form()) {
            case DATE -> {
                DateField date = form.date(id, key, (AirDate) field.of(show));
                typed.put(field, () -> edtf(date.read()));
                yield date;
            }
            case LIFECYCLE -> {
                ComboBox<Lifecycle> lifecycle = form.choice(id, key, List.of(Lifecycle.values()), show.lifecycle(), editing.words()::say);
                typed.put(field, () -> lifecycle.getValue().name());
                yield lifecycle;
            }
            case PROSE -> {
                TextInputControl prose = form.prose(id, key, field.text(show));
                typed.put(field, prose::getText);
                yield prose;
            }
            default -> {
                TextInputControl line = form.line(id, key, field.text(show));
                typed.put(field, line::getText);
                yield line;
            }
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

    private static String edtf(@Nullable AirDate date) {
        return date == null ? "" : Edtf.print(date);
    }
}
