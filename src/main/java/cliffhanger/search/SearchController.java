package cliffhanger.search;

import cliffhanger.language.Language;
import cliffhanger.ui.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The hits beyond titles, under the watchlist, by kind. Each is a button that leads there.
public final class SearchController {
    private final Language language;
    private final Consumer<Hit> open;
    private final ObservableList<Hit> hits;

    @FXML
    private VBox root;

    @FXML
    private VBox list;

    /// @param open shows what was found
    public SearchController(SearchViewModel viewModel, Language language, Consumer<Hit> open) {
        this.language = language;
        this.open = open;
        hits = viewModel.hits();
    }

    @FXML
    private void initialize() {
        hits.addListener((ListChangeListener<Hit>) change -> show());
        show();
    }

    /// Leads to the first hit.
    ///
    /// @return whether there is one
    public boolean openFirst() {
        if (hits.isEmpty()) {
            return false;
        }
        open.accept(hits.getFirst());
        return true;
    }

    private void show() {
        List<Node> lines = new ArrayList<>();
        Hit.Kind heading = null;
        for (Hit hit : hits) {
            if (hit.kind() != heading) {
                heading = hit.kind();
                Label label = new Label(language.say(switch (heading) {
                    case SHOW -> "search.kind.show";
                    case EPISODE -> "search.kind.episode";
                    case PERSON -> "search.kind.person";
                    case NOTE -> "search.kind.note";
                }));
                label.getStyleClass().add("group-heading");
                lines.add(label);
            }
            lines.add(line(hit));
        }
        list.getChildren().setAll(lines);
        Nodes.shown(root, !lines.isEmpty());
    }

    /// Some pieces as one label: the match itself is never cut, what is around it may be.
    private static Label piece(Hit hit, int from, int to, boolean matched) {
        int size = hit.pieces().size();
        Label label = new Label(String.join("", hit.pieces().subList(Math.min(from, size), Math.min(to, size))).replace('\n', ' '));
        label.setMinWidth(matched ? Region.USE_PREF_SIZE : 0);
        label.setTextOverrun(from == 0 ? OverrunStyle.LEADING_ELLIPSIS : OverrunStyle.ELLIPSIS);
        if (matched) {
            label.getStyleClass().add("matched");
        }
        return label;
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("caption");
        return label;
    }

    private Button line(Hit hit) {
        HBox found = hit.veiled() ? new HBox(label(language.say("search.veiled"))) : new HBox(piece(hit, 0, 1, false), piece(hit, 1, 2, true), piece(hit, 2, hit.pieces().size(), false));
        String where = hit.code() == null ? hit.title() : hit.title() + " " + hit.code();
        Label place = new Label(where);
        place.getStyleClass().add("caption");
        Button line = new Button(null, new VBox(1, found, place));
        line.getStyleClass().add("hit");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setAccessibleText((hit.veiled() ? language.say("search.veiled") : hit.text()) + ", " + where);
        line.setOnAction(event -> open.accept(hit));
        return line;
    }
}
