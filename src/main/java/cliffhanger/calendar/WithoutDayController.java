package cliffhanger.calendar;

import cliffhanger.ui.FoldHeading;
import cliffhanger.ui.Nodes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What has no day, beside the month: by its window, each of which can be put away. JavaFX thread.
public final class WithoutDayController {
    /// What a window holds more of is put away at first.
    private static final int MANY = 8;

    private final CalendarViewModel viewModel;
    private final ItemWords words;
    private final ItemMenu menu;
    private final Set<String> turned = new HashSet<>();
    private @Nullable List<CalendarItem> listed;

    @FXML
    private VBox withoutPane;

    @FXML
    private VBox withoutBox;

    @FXML
    private Label withoutLabel;

    WithoutDayController(CalendarViewModel viewModel, ItemWords words, ItemMenu menu) {
        this.viewModel = viewModel;
        this.words = words;
        this.menu = menu;
    }

    @FXML
    private void initialize() {
        viewModel.shownProperty().subscribe(this::show);
    }

    /// Shows it, or puts it away.
    void shown(boolean is) {
        Nodes.shown(withoutPane, is);
    }

    private void show() {
        List<CalendarItem> items = viewModel.shownProperty().get().layout().without();
        if (items.equals(listed)) {
            return;
        }
        listed = items;
        withoutLabel.setText(words.say("without", items.size()));
        Map<String, List<CalendarItem>> windows = new LinkedHashMap<>();
        items.forEach(item -> windows.computeIfAbsent(heading(item), any -> new ArrayList<>()).add(item));
        withoutBox.getChildren().clear();
        if (items.isEmpty()) {
            Label none = new Label(words.say("without.none"));
            none.getStyleClass().add("secondary");
            none.setWrapText(true);
            withoutBox.getChildren().add(none);
        }
        windows.forEach((window, inside) -> {
            boolean folded = inside.size() > MANY != turned.contains(window);
            FoldHeading head = new FoldHeading(() -> turn(window));
            String text = words.say("heading", window, inside.size());
            head.show(text, words.say(folded ? "heading.folded" : "heading.open", window, inside.size()), folded);
            withoutBox.getChildren().add(head);
            if (!folded) {
                inside.forEach(item -> withoutBox.getChildren().add(line(item)));
            }
        });
    }

    private void turn(String window) {
        if (!turned.remove(window)) {
            turned.add(window);
        }
        listed = null;
        show();
    }

    /// Forecasts of one year stand together, for no two have the same window.
    private String heading(CalendarItem item) {
        return item.likely() == null ? words.window(item) : words.say("likely.year", String.valueOf(item.likely().median().getYear()));
    }

    private Button line(CalendarItem item) {
        Button line = new Button(item.likely() == null ? words.name(item) : words.name(item) + "\n" + words.window(item) + " · " + words.sureness(item));
        line.getStyleClass().addAll("hit", "without-line");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMnemonicParsing(false);
        line.setAccessibleText(words.spoken(item));
        line.setOnAction(event -> menu.show(item, line));
        return line;
    }
}
