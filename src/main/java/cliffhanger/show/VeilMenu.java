package cliffhanger.show;

import cliffhanger.language.Language;
import cliffhanger.library.ShowId;
import cliffhanger.library.veil.Choice;
import cliffhanger.library.veil.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/// How much of one show is shown before it is watched.
final class VeilMenu extends Menu {
    private final Language language;
    private final Veiling veiling;
    private final Supplier<ShowId> show;

    VeilMenu(Language language, Veiling veiling, Supplier<ShowId> show) {
        super(language.say("show.veil.menu"));
        this.language = language;
        this.veiling = veiling;
        this.show = show;
        setId("veilMenu");
        // A menu without items never opens.
        getItems().setAll(items(Choice.USUAL));
    }

    /// Ticks what is chosen; before the menu opens.
    void tick() {
        getItems().setAll(items(veiling.choice(show.get())));
    }

    private List<MenuItem> items(Choice chosen) {
        List<MenuItem> items = new ArrayList<>();
        items.add(step(null, "show.veil.step.usual", chosen));
        for (Step step : Step.values()) {
            items.add(step(step, "ui.veil.step." + step.name(), chosen));
        }
        CheckMenuItem outlook = new CheckMenuItem(language.say("show.veil.step.outlook"));
        outlook.setId("veilOutlookItem");
        outlook.setSelected(chosen.outlook());
        outlook.setOnAction(event -> veiling.choose(show.get(), new Choice(chosen.step(), outlook.isSelected())));
        items.add(new SeparatorMenuItem());
        items.add(outlook);
        return items;
    }

    private MenuItem step(@Nullable Step step, String key, Choice chosen) {
        RadioMenuItem item = new RadioMenuItem(language.say(key));
        item.setId("veil" + (step == null ? "USUAL" : step.name()) + "Item");
        item.setSelected(step == chosen.step());
        item.setOnAction(event -> veiling.choose(show.get(), new Choice(step, chosen.outlook())));
        return item;
    }
}
