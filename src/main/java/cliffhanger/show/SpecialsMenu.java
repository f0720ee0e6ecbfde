package cliffhanger.show;

import cliffhanger.language.Language;
import cliffhanger.library.Specials;
import cliffhanger.library.change.Change;
import cliffhanger.ui.ChangeActions;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import org.jspecify.annotations.Nullable;

/// What becomes of one show's specials that belong to its story.
final class SpecialsMenu extends Menu {
    private final Language language;
    private final ChangeActions changes;

    SpecialsMenu(Language language, ChangeActions changes) {
        super(language.say("show.header.specials"));
        this.language = language;
        this.changes = changes;
        setId("specialsMenu");
        // A menu without items never opens.
        getItems().add(new MenuItem());
    }

    /// Ticks what is chosen; away where the show has none.
    void show(ShowPage page) {
        Specials chosen = page.passes().specials();
        setVisible(page.passes().specialsOfStory() > 0 || chosen != null);
        List<MenuItem> items = new ArrayList<>();
        items.add(item(page, null, "show.veil.step.usual"));
        for (Specials choice : Specials.values()) {
            items.add(item(page, choice, "ui.specials." + choice.name()));
        }
        getItems().setAll(items);
    }

    private MenuItem item(ShowPage page, @Nullable Specials choice, String key) {
        RadioMenuItem item = new RadioMenuItem(language.say(key));
        item.setId("specials" + (choice == null ? "USUAL" : choice.name()) + "Item");
        item.setSelected(choice == page.passes().specials());
        item.setOnAction(event -> changes.accept(new Change.WantSpecials(page.id(), choice)));
        return item;
    }
}
