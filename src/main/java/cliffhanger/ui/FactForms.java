package cliffhanger.ui;

import cliffhanger.language.Sentence;
import cliffhanger.library.Credit;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.library.Link;
import cliffhanger.library.Offer;
import cliffhanger.library.Prediction;
import cliffhanger.library.Rating;
import cliffhanger.library.Recap;
import cliffhanger.library.Source;
import cliffhanger.library.StatusEvent;
import cliffhanger.library.TypedValue;
import cliffhanger.library.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// The fields for each kind of fact. Each method fills a form, and gives back how to read the fact out of it, which throws a
/// LibraryException or a BadDate with a sentence where something is wrong.
public final class FactForms {
    private final Words words;
    private final Supplier<String> home;

    /// @param home the user's country, offered where a region is asked for
    public FactForms(Words words, Supplier<String> home) {
        this.words = words;
        this.home = home;
    }

    public Supplier<StatusEvent> event(Form form, @Nullable StatusEvent old, int season) {
        ComboBox<StatusEvent.Kind> kind = form.choice("eventKind", "show.form.event.kind", List.of(StatusEvent.Kind.values()),
                old == null ? StatusEvent.Kind.RENEWED : old.kind(), words::say);
        TextField of = form.line("eventSeason", "show.form.season", number(old == null ? Integer.valueOf(season) : old.season()));
        form.row(kind, of);
        DateField date = form.date("eventDate", "show.form.date", old == null ? null : old.date());
        TextField who = form.line("eventWho", "show.form.event.who", old == null ? null : old.who());
        Supplier<@Nullable Source> source = source(form, old == null ? null : old.source());
        return () -> new StatusEvent(kind.getValue(), season(of), date.read(), text(who), source.get(), old == null ? null : old.sentence());
    }

    public Supplier<Credit> credit(Form form, @Nullable Credit old, int season) {
        TextField person = form.line("creditPerson", "show.form.credit.person", old == null ? null : old.person());
        TextField character = form.line("creditCharacter", "show.form.credit.character", old == null ? null : old.character());
        form.row(person, character);
        ComboBox<Credit.Role> role = form.choice("creditRole", "show.form.credit.role", List.of(Credit.Role.values()),
                old == null ? Credit.Role.MAIN : old.role(), words::say);
        TextField of = form.line("creditSeason", "show.form.season.only", number(old == null ? null : old.season()));
        form.row(role, of);
        return () -> new Credit(
                needed(person, Sentence.of("ui.fact.person")), text(character), role.getValue(), season(of), old == null ? null : old.source());
    }

    public Supplier<Offer> offer(Form form, @Nullable Offer old, int season) {
        TextField provider = form.line("offerProvider", "show.form.offer.provider", old == null ? null : old.provider());
        ComboBox<Offer.Kind> kind = form.choice("offerKind", "show.form.offer.kind", List.of(Offer.Kind.values()),
                old == null ? Offer.Kind.SUBSCRIPTION : old.kind(), words::say);
        form.row(provider, kind);
        TextField region = form.line("offerRegion", "show.form.offer.region", old == null ? home.get() : old.region());
        TextField of = form.line("offerSeason", "show.form.season.only", number(old == null ? Integer.valueOf(season) : old.season()));
        form.row(region, of);
        return () -> new Offer(
                needed(provider, Sentence.of("ui.fact.provider")), kind.getValue(), region(region), season(of), old == null ? null : old.source());
    }

    public Supplier<Rating> rating(Form form, @Nullable Rating old, int season) {
        TextField by = form.line("ratingBy", "show.form.rating.by", old == null ? null : old.by());
        TextField value = form.line("ratingValue", "show.form.rating.value", old == null ? null : String.valueOf(old.value()));
        TextField votes = form.line("ratingVotes", "show.form.rating.votes", number(old == null ? null : old.votes()));
        form.row(by, value, votes);
        return () -> new Rating(
                needed(by, Sentence.of("ui.fact.rater")), value(value), count(votes), old == null ? null : old.source());
    }

    public Supplier<Recap> recap(Form form, @Nullable Recap old, int season) {
        TextInputControl text = form.prose("recapText", "show.form.recap.text", old == null ? null : old.text());
        Supplier<@Nullable Source> source = source(form, old == null ? null : old.source());
        return () -> new Recap(old == null ? season : old.season(), prose(text, Sentence.of("ui.fact.recap")), source.get());
    }

    public Supplier<Prediction> prediction(Form form, @Nullable Prediction old, int season) {
        TextInputControl text = form.prose("predictionText", "show.form.prediction.text", old == null ? null : old.text());
        Supplier<@Nullable Source> source = source(form, old == null ? null : old.source());
        return () -> new Prediction(old == null ? season : old.season(), prose(text, Sentence.of("ui.fact.prediction")), source.get());
    }

    public Supplier<Link> link(Form form, @Nullable Link old, int season) {
        TextField title = form.line("linkTitle", "show.form.link.title", old == null ? null : old.title());
        TextField address = form.line("linkAddress", "show.form.link.address", old == null ? null : old.address());
        form.row(title, address);
        return () -> new Link(text(title), TypedValue.address(address.getText()));
    }

    /// Who says so: nothing, a title, or a title with an address.
    public Supplier<@Nullable Source> source(Form form, @Nullable Source old) {
        TextField title = form.line("sourceTitle", "show.form.source.title", old == null ? null : old.title());
        TextField address = form.line("sourceAddress", "show.form.source.address", old == null ? null : old.address());
        form.row(title, address);
        return () -> {
            String named = text(title);
            String at = text(address) == null ? null : TypedValue.address(address.getText());
            if (named == null && at == null) {
                return null;
            }
            Source same = old != null && old.title().equals(named) ? old : null;
            return new Source(named == null ? String.valueOf(at) : named, at, same == null ? null : same.publisher(),
                    same == null ? null : same.licence(), same == null ? null : same.readOn());
        };
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : String.valueOf(number);
    }

    public static @Nullable String text(TextInputControl field) {
        String line = TypedValue.line(field.getText());
        return line.isEmpty() ? null : line;
    }

    private static String needed(TextInputControl field, Sentence sentence) {
        String text = text(field);
        if (text == null) {
            throw refused(sentence);
        }
        return text;
    }

    private static String prose(TextInputControl field, Sentence sentence) {
        if (field.getText().isBlank()) {
            throw refused(sentence);
        }
        return TypedValue.prose(field.getText());
    }

    public static @Nullable Integer season(TextInputControl field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,4}")) {
            throw refused(Sentence.of("ui.fact.season"));
        }
        return Integer.valueOf(text);
    }

    private static @Nullable Integer count(TextInputControl field) {
        String digits = field.getText().replaceAll("[\\s,.']", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("\\d{1,9}")) {
            throw refused(Sentence.of("ui.fact.votes"));
        }
        return Integer.valueOf(digits);
    }

    private static double value(TextInputControl field) {
        String text = field.getText().strip().replace(',', '.');
        if (!text.matches("\\d{1,2}(\\.\\d{1,3})?") || Double.parseDouble(text) > 10) {
            throw refused(Sentence.of("ui.fact.rating"));
        }
        return Double.parseDouble(text);
    }

    private static @Nullable String region(TextInputControl field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        String code = text.toUpperCase(Locale.ROOT);
        if (Arrays.stream(Locale.getISOCountries()).noneMatch(code::equals)) {
            throw refused(Sentence.of("ui.fact.region"));
        }
        return code;
    }

    public static LibraryException refused(Sentence sentence) {
        return new LibraryException(Problem.REFUSED, sentence, null);
    }
}
