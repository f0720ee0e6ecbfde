package cliffhanger.show;

import cliffhanger.library.StatusEvent;
import cliffhanger.library.StoredFact;
import cliffhanger.library.Subject;
import cliffhanger.library.veil.Secret;
import cliffhanger.show.RenewalTimeline.Turn;
import cliffhanger.ui.Form;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.StatusTone;
import cliffhanger.ui.Veiled;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The renewal history as a timeline, newest first.
public final class StatusController extends FactCard<StatusEvent> {
    private static final int AT_MOST = 6;

    private final SeasonWords words;

    @FXML
    private VBox timeline;

    @FXML
    private Label emptyLabel;

    @FXML
    private Label earlierLabel;

    StatusController(ShowViewModel viewModel, Editing editing) {
        super(viewModel, editing);
        words = editing.seasonWords();
    }

    @Override
    Supplier<StatusEvent> fields(Form form, @Nullable StatusEvent old, int season) {
        return forms.event(form, old, season);
    }

    @Override
    boolean isEmpty(ShowPage show, SeasonPage page) {
        return RenewalTimeline.of(show, words.today()).isEmpty() && !show.veiled().contains(Secret.OUTLOOK);
    }

    @Override
    String addKey() {
        return "show.add.status";
    }

    @Override
    void show(ShowPage show, SeasonPage page) {
        List<Turn> events = RenewalTimeline.of(show, words.today()).reversed();
        List<Turn> shown = events.subList(0, Math.min(AT_MOST, events.size()));
        timeline.getChildren().setAll(IntStream.range(0, shown.size())
                .mapToObj(i -> turn(shown.get(i), i == shown.size() - 1))
                .toList());
        if (show.veiled().contains(Secret.OUTLOOK)) {
            timeline.getChildren().setAll(Veiled.bar(editing.language(), () -> viewModel.lift(new Subject.OnShow(show.id()), Secret.OUTLOOK, () -> {})));
        }
        emptyLabel.setText(words.noStatus(show));
        Nodes.shown(emptyLabel, events.isEmpty());
        Nodes.shown(earlierLabel, events.size() > shown.size());
        earlierLabel.setText(words.say("status.earlier", events.size() - shown.size()));
    }

    private Node turn(Turn turn, boolean last) {
        StatusEvent event = turn.event();
        Region dot = new Region();
        StatusTone.of(event.kind()).put(dot, "timeline-dot");
        VBox thread = new VBox(3, dot);
        thread.setAlignment(Pos.TOP_CENTER);
        thread.setMinWidth(11);
        thread.setStyle("-fx-padding: 3 0 0 0;");
        if (!last) {
            Region line = new Region();
            line.getStyleClass().add("timeline-line");
            VBox.setVgrow(line, Priority.ALWAYS);
            thread.getChildren().add(line);
        }
        Label what = Cards.label(words.event(event), "strong");
        what.setWrapText(true);
        Label when = Cards.label(words.eventDetail(event), "secondary");
        when.setWrapText(true);
        Label against = Cards.label(words.contradiction(event, StoredFact.facts(show().history())), "caption", "contradiction");
        against.setWrapText(true);
        Nodes.shown(against, !against.getText().isEmpty());
        VBox text = new VBox(2, what, when, against);
        if (event.sentence() != null) {
            Tooltip sentence = new Tooltip(words.say("quote", event.sentence()));
            sentence.setWrapText(true);
            sentence.setMaxWidth(420);
            Tooltip.install(text, sentence);
            text.setAccessibleText(event.sentence());
        }
        text.setStyle(last ? "" : "-fx-padding: 0 0 10 0;");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(11, thread, text);
        line.getStyleClass().add("listed");
        StoredFact<StatusEvent> told = turn.told();
        if (told != null) {
            editing.sign(told, line.getChildren()::add);
            line.getChildren().add(editing.menu(line, told, words.event(event), () -> edit(told)));
        }
        return line;
    }
}
