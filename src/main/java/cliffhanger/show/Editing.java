package cliffhanger.show;

import cliffhanger.language.Language;
import cliffhanger.library.Fact;
import cliffhanger.library.StoredFact;
import cliffhanger.library.Words;
import cliffhanger.library.change.Change;
import cliffhanger.ui.ChangeActions;
import cliffhanger.ui.Form;
import cliffhanger.ui.Glyph;
import cliffhanger.ui.Icon;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.Reveal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// What cards need to edit in place: forms that open in them, menus on their lines, and the sign for what is the user's.
final class Editing {
    private final ChangeActions changes;
    private final Language language;
    private final SeasonWords words;
    private final Clock clock;
    private final Supplier<String> region;
    private final Map<Begun, Form> putBy = new HashMap<>();

    /// @param region the user's country, ISO 3166; empty for none
    Editing(ChangeActions changes, Language language, SeasonWords words, Clock clock, Supplier<String> region) {
        this.changes = changes;
        this.language = language;
        this.words = words;
        this.clock = clock;
        this.region = region;
    }

    ChangeActions changes() {
        return changes;
    }

    Language language() {
        return language;
    }

    Words words() {
        return words.words();
    }

    String region() {
        return region.get();
    }

    SeasonWords seasonWords() {
        return words;
    }

    /// Opens a form in `box`, in place of the one that is open there.
    ///
    /// @param fill makes the fields, and says what to do on Save
    void open(Pane box, Fill fill) {
        Form form = new Form(language, changes, clock);
        Node opener = box.getScene() == null ? null : box.getScene().getFocusOwner();
        form.onSave(fill.fill(form), () -> {
            // Another form may have taken its place meanwhile.
            if (box.getChildren().contains(form)) {
                close(box);
                // What opened it may have made room for what was added.
                boolean stands = opener != null && opener.getScene() != null;
                Node next = stands || box.getParent() == null ? opener : box.getParent().lookup(".more-button");
                if (next != null && next.getScene() != null) {
                    next.requestFocus();
                }
            }
            putBy.values().remove(form);
        });
        box.getChildren().setAll(form);
        Nodes.shown(box, true);
        form.begin();
    }

    /// Another subject is open: a form that was begun is put by, and comes back with its subject.
    void turn(Pane box, @Nullable Object from, @Nullable Object to) {
        if (from != null && !box.getChildren().isEmpty() && box.getChildren().getFirst() instanceof Form form && form.isDirty()) {
            putBy.put(new Begun(box, from), form);
        }
        close(box);
        Form begun = to == null ? null : putBy.remove(new Begun(box, to));
        if (begun != null) {
            box.getChildren().setAll(begun);
            Nodes.shown(box, true);
            Reveal.whole(begun);
        }
    }

    /// Where a form was begun, and on what.
    private record Begun(Pane box, Object subject) {}

    void close(Pane box) {
        box.getChildren().clear();
        Nodes.shown(box, false);
    }

    /// Makes the fields of a form.
    @FunctionalInterface
    interface Fill {
        Supplier<? extends @Nullable Change> fill(Form form);
    }

    /// The menu at the end of a line of a list; the line opens it by the right button too.
    ///
    /// @param name what the line is, for those who do not see it
    MenuButton menu(Node line, StoredFact<? extends Fact> listed, String name, Runnable edit) {
        MenuButton menu = more(name);
        menu.getItems().setAll(items(listed, edit));
        context(line, menu);
        return menu;
    }

    /// An empty menu.
    MenuButton more(String name) {
        MenuButton menu = new MenuButton();
        menu.getStyleClass().add("more-button");
        menu.setGraphic(new Icon(Glyph.DOTS));
        menu.setAccessibleText(language.say("show.edit.menu", name));
        Nodes.named((Control) menu);
        return menu;
    }

    /// Opens the button's menu by the right button on a line.
    static void context(Node line, MenuButton menu) {
        line.setOnContextMenuRequested(event -> {
            menu.show();
            event.consume();
        });
    }

    List<MenuItem> items(StoredFact<? extends Fact> listed, Runnable edit) {
        List<MenuItem> items = new ArrayList<>(List.of(
                item("show.edit.edit", edit),
                item("show.edit.up", () -> changes.accept(new Change.MoveFact(listed.id(), -1))),
                item("show.edit.down", () -> changes.accept(new Change.MoveFact(listed.id(), 1)))));
        if (listed.origin() == StoredFact.Origin.CORRECTED) {
            items.add(item("show.edit.release", () -> changes.accept(new Change.ReleaseFact(listed.id()))));
        }
        items.add(new SeparatorMenuItem());
        items.add(item("show.edit.remove", () -> changes.accept(new Change.RemoveFact(listed.id()))));
        return items;
    }

    /// @param key its text; the last part names the item too: "unmarkItem"
    MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(language.say(key));
        item.setId(key.substring(key.lastIndexOf('.') + 1) + "Item");
        item.setOnAction(event -> action.run());
        return item;
    }

    /// The sign beside what the user wrote; nothing beside what a source says.
    void sign(@Nullable StoredFact<? extends Fact> listed, Consumer<Node> place) {
        if (listed != null && listed.isUsers()) {
            place.accept(sign(listed.origin() == StoredFact.Origin.CORRECTED ? "show.edit.corrected" : "show.edit.own"));
        }
    }

    Label sign(String key) {
        Label sign = new Label();
        sign.getStyleClass().add("users-own");
        sign.setGraphic(new Icon(Glyph.PENCIL));
        sign.setTooltip(new Tooltip(language.say(key)));
        sign.setAccessibleText(language.say(key));
        return sign;
    }
}
