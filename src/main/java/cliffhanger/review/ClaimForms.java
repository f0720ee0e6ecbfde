package cliffhanger.review;

import cliffhanger.airdate.AirDate;
import cliffhanger.language.Sentence;
import cliffhanger.library.Credit;
import cliffhanger.library.Fact;
import cliffhanger.library.Field;
import cliffhanger.library.Link;
import cliffhanger.library.Offer;
import cliffhanger.library.Prediction;
import cliffhanger.library.Rating;
import cliffhanger.library.Recap;
import cliffhanger.library.Release;
import cliffhanger.library.StatusEvent;
import cliffhanger.library.TypedValue;
import cliffhanger.ui.DateField;
import cliffhanger.ui.FactForms;
import cliffhanger.ui.Form;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// The fields to correct a claim in.
final class ClaimForms {
    private final ClaimWords words;
    private final FactForms facts;

    ClaimForms(ClaimWords words, FactForms facts) {
        this.words = words;
        this.facts = facts;
    }

    /// Fills a form, and gives back how to read the claim out of it, which throws a BadDate or a LibraryException with a sentence.
    Supplier<Claim> fill(Form form, Claim claim) {
        return switch (claim) {
            case Claim.OfShow(Field.OfShow field, String text) -> {
                TextField line = form.line("claimText", "review.form.text", text);
                yield () -> new Claim.OfShow(field, needed(TypedValue.as(field.form(), line.getText())));
            }
            case Claim.OfSeason(int season, Field.OfSeason field, String text) -> {
                TextField line = form.line("claimText", "review.form.text", text);
                TextField of = form.line("claimSeason", "show.form.season", String.valueOf(season));
                form.row(line, of);
                yield () -> new Claim.OfSeason(season(of), field, needed(TypedValue.as(field.form(), line.getText())));
            }
            case Claim.When(int season, Release release) -> when(form, season, release);
            case Claim.Listed(Fact fact) -> {
                Supplier<? extends Fact> read = fact(form, fact);
                yield () -> new Claim.Listed(read.get());
            }
        };
    }

    private Supplier<Claim> when(Form form, int season, Release release) {
        DateField date = form.date("claimDate", "show.form.release.date", release.date());
        ComboBox<Release.Confidence> confidence = form.choice("claimConfidence", "show.form.release.confidence",
                List.of(Release.Confidence.values()), release.confidence(), words.words()::say);
        TextField of = form.line("claimSeason", "show.form.season", String.valueOf(season));
        form.row(confidence, of);
        return () -> {
            AirDate read = date.read();
            if (read == null) {
                throw FactForms.refused(Sentence.of("review.refused.when"));
            }
            return new Claim.When(season(of), new Release(read, confidence.getValue(), release.wording(), null));
        };
    }

    private Supplier<? extends Fact> fact(Form form, Fact fact) {
        return switch (fact) {
            case StatusEvent event -> facts.event(form, event, 0);
            case Credit credit -> facts.credit(form, credit, 0);
            case Offer offer -> facts.offer(form, offer, 0);
            case Rating rating -> facts.rating(form, rating, 0);
            case Recap recap -> facts.recap(form, recap, recap.season());
            case Prediction prediction -> facts.prediction(form, prediction, prediction.season());
            case Link link -> facts.link(form, link, 0);
        };
    }

    private static int season(TextField field) {
        Integer season = FactForms.season(field);
        if (season == null) {
            throw FactForms.refused(Sentence.of("review.refused.season"));
        }
        return season;
    }

    private static String needed(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw FactForms.refused(Sentence.of("review.refused.text"));
        }
        return text;
    }
}
