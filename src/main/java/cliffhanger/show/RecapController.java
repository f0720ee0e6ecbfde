package cliffhanger.show;

import cliffhanger.language.Language;
import cliffhanger.library.Recap;
import cliffhanger.library.veil.Secret;
import cliffhanger.show.SeasonPage.RecapOf;
import cliffhanger.ui.Form;
import cliffhanger.ui.Nodes;
import java.util.List;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import org.jspecify.annotations.Nullable;

/// What happened, covered until the season that it tells of is watched. Folding it by hand lasts until another season is opened.
public final class RecapController extends FactCard<Recap> {
    private final SeasonWords words;
    private final Language language;
    private @Nullable RecapOf recap;
    private @Nullable Object season;
    private boolean unfolded;
    private boolean covered;

    @FXML
    private Label titleLabel;

    @FXML
    private Label textLabel;

    @FXML
    private Button foldButton;

    @FXML
    private Button writeButton;

    @FXML
    private MenuButton recapMenu;

    RecapController(ShowViewModel viewModel, Editing editing) {
        super(viewModel, editing);
        words = editing.seasonWords();
        language = editing.language();
    }

    @Override
    Supplier<Recap> fields(Form form, @Nullable Recap old, int season) {
        return forms.recap(form, old, season);
    }

    @Override
    boolean isEmpty(ShowPage show, SeasonPage page) {
        return page.recap() == null;
    }

    @Override
    String addKey() {
        return "show.add.recap";
    }

    @Override
    void show(ShowPage show, SeasonPage page) {
        RecapOf next = page.recap();
        boolean watchedNow = next != null && next.watched();
        boolean watchedBefore = recap != null && recap.watched();
        boolean coveredNow = page.veiled().contains(Secret.RECAP);
        if (!page.season().id().equals(season) || watchedNow != watchedBefore || coveredNow != covered) {
            unfolded = !coveredNow;
        }
        covered = coveredNow;
        season = page.season().id();
        recap = next;
        draw();
    }

    @FXML
    private void write() {
        begin();
    }

    @Override
    void begin() {
        boolean own = recap != null && recap.season() == page().season().number();
        if (own && covered) {
            uncover(Secret.RECAP, this::begin);
        } else {
            edit(own && recap != null ? recap.listed() : null);
        }
    }

    private void draw() {
        RecapOf shown = recap;
        recapMenu.getItems().setAll(shown == null || covered ? List.of() : editing.items(shown.listed(), () -> edit(shown.listed())));
        Nodes.shown(recapMenu, shown != null && !covered);
        Nodes.shown(writeButton, shown == null || shown.season() != page().season().number());
        Nodes.shown(foldButton, shown != null);
        if (shown == null) {
            titleLabel.setText(language.say("show.recap.title"));
            text(language.say("show.recap.empty"), false);
            return;
        }
        titleLabel.setText(words.say("recap.of", shown.season()));
        foldButton.setText(language.say(unfolded ? "show.recap.hide" : "show.recap.show"));
        text(unfolded ? shown.text() : words.say("recap.folded", shown.season()), unfolded);
        // Watched and folded by hand needs no reason.
        Nodes.shown(textLabel, unfolded || !shown.watched());
    }

    private void text(String text, boolean prose) {
        textLabel.setText(text);
        textLabel.getStyleClass().setAll("label", prose ? "prose" : "card-empty");
        Nodes.shown(textLabel, true);
    }

    @FXML
    private void fold() {
        if (covered) {
            uncover(Secret.RECAP);
        } else {
            unfolded = !unfolded;
            draw();
        }
    }
}
