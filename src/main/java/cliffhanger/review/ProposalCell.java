package cliffhanger.review;

import cliffhanger.library.Prediction;
import cliffhanger.library.Recap;
import cliffhanger.ui.Glyph;
import cliffhanger.ui.Icon;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.StatusTone;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A fact with its tick, how it lies to what is held, and a pencil; or the heading above some.
final class ProposalCell extends ListCell<ReviewItem> {
    private static final double LIKELY = 0.75;
    private static final double GUESS = 0.6;

    private final ClaimWords words;
    private final Label heading = new Label();
    private final CheckBox tick = new CheckBox();
    private final Label what = new Label();
    private final Label more = new Label();
    private final Label pill = new Label();
    private final Button edit = new Button();
    private final HBox line;
    private @Nullable Proposal shown;

    /// @param editing opens the form for a fact
    ProposalCell(ClaimWords words, String editText, Consumer<Proposal> editing) {
        this.words = words;
        setPrefWidth(0);
        heading.getStyleClass().add("group-heading");
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        more.getStyleClass().add("caption");
        more.setWrapText(true);
        more.setMinHeight(Region.USE_PREF_SIZE);
        VBox text = new VBox(2, what, more);
        text.setMinWidth(0);
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        pill.setMinWidth(Region.USE_PREF_SIZE);
        edit.getStyleClass().add("more-button");
        edit.setGraphic(new Icon(Glyph.PENCIL));
        edit.setAccessibleText(editText);
        Nodes.named((Control) edit);
        edit.setOnAction(event -> {
            if (shown != null) {
                editing.accept(shown);
            }
        });
        tick.setMinWidth(Region.USE_PREF_SIZE);
        tick.setOnAction(event -> {
            if (shown != null) {
                shown.tick(tick.isSelected());
            }
        });
        line = new HBox(10, tick, text, pill, edit);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("listed", "proposal");
    }

    @Override
    protected void updateItem(@Nullable ReviewItem item, boolean empty) {
        super.updateItem(item, empty);
        shown = null;
        switch (empty ? null : item) {
            case null -> setGraphic(null);
            case ReviewItem.Heading(Claim.Group group) -> {
                heading.setText(words.say(group));
                setGraphic(heading);
                setAccessibleText(heading.getText());
            }
            case ReviewItem.Entry(Proposal proposal) -> show(proposal);
        }
        setMouseTransparent(empty || item instanceof ReviewItem.Heading);
    }

    private void show(Proposal proposal) {
        shown = proposal;
        tick.setSelected(proposal.isTicked());
        Comparison comparison = proposal.comparison();
        boolean known = comparison.state() == Comparison.State.SAME;
        // What is known already needs no tick; the place stays, so that the lines keep their edge.
        tick.setDisable(known);
        tick.setVisible(!known);
        what.setText(words.say(proposal.claim()));
        tick.setAccessibleText(what.getText());
        more.setText(detail(proposal));
        Nodes.shown(more, !more.getText().isEmpty());
        pill.setText(words.say(comparison.state()));
        (switch (comparison.state()) {
            case NEW -> StatusTone.GOOD;
            case SAME -> StatusTone.QUIET;
            case DIFFERS -> StatusTone.WARN;
        }).put(pill, "label", "pill", "small");
        setGraphic(line);
        setAccessibleText(what.getText() + ", " + pill.getText());
    }

    private String detail(Proposal proposal) {
        Claim held = proposal.comparison().held();
        if (held instanceof Claim.Listed(Recap _) || held instanceof Claim.Listed(Prediction _)) {
            // Another text than the article's is there; what it says may be more than the user wants to know yet.
            return words.format("held.other");
        }
        if (held != null) {
            return words.format("held", words.say(held));
        }
        if (proposal.comparison().state() == Comparison.State.DIFFERS) {
            return words.format("taken");
        }
        double confidence = proposal.found().confidence();
        return confidence >= LIKELY ? "" : words.format(confidence >= GUESS ? "sure.likely" : "sure.guess");
    }
}
