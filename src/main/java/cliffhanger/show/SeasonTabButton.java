package cliffhanger.show;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/// A season's tab: its name, and how far one has come or when it comes.
final class SeasonTabButton extends ToggleButton {
    SeasonTabButton(ShowPage page, SeasonTab tab, SeasonWords words, boolean open, ShowViewModel viewModel) {
        getStyleClass().setAll("toggle-button", "tab-button");
        Label name = Cards.label(words.tab(tab), "tab-name");
        Label count = Cards.label(words.tabCount(page, tab), "tab-count");
        setGraphic(new HBox(5, name, count));
        setId("season" + tab.number() + "Button");
        setAccessibleText(name.getText() + " " + count.getText());
        setSelected(open);
        setOnAction(event -> {
            setSelected(true);
            viewModel.select(tab.id());
        });
    }
}
