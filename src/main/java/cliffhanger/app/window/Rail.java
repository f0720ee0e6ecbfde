package cliffhanger.app.window;

import cliffhanger.language.Language;
import cliffhanger.ui.Icon;
import cliffhanger.ui.Screen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/// The buttons at the window's edge, one for each screen that has its way there. JavaFX thread.
final class Rail {
    private final Language language;
    private final Consumer<Screen> enter;
    private final Map<Screen, ToggleButton> buttons = new LinkedHashMap<>();

    /// @param enter shows a screen
    Rail(Language language, Consumer<Screen> enter) {
        this.language = language;
        this.enter = enter;
    }

    /// Adds the buttons of the screens that are reached so.
    void fill(Pane place, List<Screen> screens, Screen.Way way) {
        screens.stream().filter(screen -> screen.way() == way).map(this::button).forEach(place.getChildren()::add);
    }

    /// Marks where the user is.
    void at(Screen here) {
        buttons.forEach((screen, button) -> button.setSelected(screen.equals(here)));
    }

    private Node button(Screen screen) {
        ToggleButton button = new ToggleButton(language.say(screen.words() + ".name"), new Icon(screen.icon()));
        button.setId(screen.id() + "Button");
        button.setOnAction(event -> enter.accept(screen));
        if (screen.accelerator() != null) {
            button.setTooltip(new Tooltip(button.getText() + " (" + KeyCombination.valueOf(screen.accelerator()).getDisplayText() + ")"));
        }
        buttons.put(screen, button);
        return screen.badge() == null ? button : new StackPane(button, badge(screen, screen.badge(), button));
    }

    private Label badge(Screen screen, ReadOnlyIntegerProperty number, ToggleButton button) {
        Label badge = new Label();
        badge.setId(screen.id() + "Badge");
        badge.getStyleClass().add("badge");
        badge.setMouseTransparent(true);
        StackPane.setAlignment(badge, Pos.TOP_RIGHT);
        number.subscribe(count -> {
            badge.setText(count.intValue() > 99 ? "99+" : String.valueOf(count));
            badge.setVisible(count.intValue() > 0);
            button.setAccessibleText(language.say(screen.words() + ".badge", count));
        });
        return badge;
    }
}
