package cliffhanger.show;

import cliffhanger.library.Credit;
import cliffhanger.library.StoredFact;
import cliffhanger.library.veil.Secret;
import cliffhanger.ui.Avatar;
import cliffhanger.ui.Form;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.Pictures;
import cliffhanger.ui.Veiled;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Who plays whom, in two columns.
public final class CastController extends FactCard<Credit> {
    private final SeasonWords words;
    private final Pictures pictures;

    @FXML
    private GridPane people;

    @FXML
    private Label countLabel;

    @FXML
    private Label emptyLabel;

    CastController(ShowViewModel viewModel, Editing editing, Pictures pictures) {
        super(viewModel, editing);
        this.pictures = pictures;
        words = editing.seasonWords();
    }

    @Override
    Supplier<Credit> fields(Form form, @Nullable Credit old, int season) {
        return forms.credit(form, old, season);
    }

    @Override
    boolean isEmpty(ShowPage show, SeasonPage page) {
        return page.credits().isEmpty() && !page.veiled().contains(Secret.CAST);
    }

    @Override
    String addKey() {
        return "show.add.cast";
    }

    @Override
    void show(ShowPage show, SeasonPage page) {
        List<StoredFact<Credit>> credits = page.credits();
        people.getChildren().clear();
        for (int i = 0; i < credits.size(); i++) {
            people.add(person(credits.get(i), page.faces().get(credits.get(i).fact().person())), i % 2, i / 2);
        }
        boolean covered = page.veiled().contains(Secret.CAST);
        if (covered) {
            int row = (credits.size() + 1) / 2;
            people.add(Veiled.bar(editing.language(), () -> uncover(Secret.CAST)), 0, row, 2, 1);
        }
        Nodes.shown(emptyLabel, credits.isEmpty() && !covered);
        Nodes.shown(people, !credits.isEmpty() || covered);
        countLabel.setText(credits.isEmpty() || covered ? "" : String.valueOf(credits.size()));
    }

    private Node person(StoredFact<Credit> listed, @Nullable String picture) {
        Credit credit = listed.fact();
        String character = credit.character() == null ? "" : credit.character();
        String role = credit.role() == Credit.Role.MAIN
                ? ""
                : words.say("credits." + credit.role().name().toLowerCase(Locale.ROOT));
        String part = character.isEmpty() || role.isEmpty() ? character + role : character + " · " + role;
        Avatar face = new Avatar(initials(credit.person()));
        face.show(pictures, picture);
        VBox text = new VBox(1, Cards.label(credit.person()), Cards.label(part, "credit"));
        text.setMinWidth(0);
        HBox line = new HBox(8, face, text);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        editing.sign(listed, line.getChildren()::add);
        // The menu lies over the name, for two columns have no room beside it.
        StackPane cell = new StackPane(line, editing.menu(line, listed, credit.person(), () -> edit(listed)));
        cell.getStyleClass().add("listed");
        cell.setAlignment(Pos.CENTER_RIGHT);
        cell.setMinWidth(0);
        return cell;
    }

    private static String initials(String name) {
        List<String> words = Arrays.stream(name.split("\\s+")).filter(word -> !word.isEmpty()).toList();
        List<String> ends = words.size() < 2 ? words : List.of(words.getFirst(), words.getLast());
        return ends.stream()
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
