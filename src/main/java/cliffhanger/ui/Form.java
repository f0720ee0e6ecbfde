package cliffhanger.ui;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.BadDate;
import cliffhanger.language.Language;
import cliffhanger.library.LibraryException;
import cliffhanger.library.change.Change;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A small form that is opened in place: labelled fields, Save and Cancel, and a sentence for what is wrong. Enter saves,
/// in a field of several lines with Ctrl; Escape closes what was not touched. What is typed stays until it is saved.
public final class Form extends VBox {
    private final Language language;
    private final ChangeActions changes;
    private final Clock clock;
    private final VBox fields = new VBox(8);
    private final Label problem = new Label();
    private final Button save = new Button();
    private Supplier<? extends @Nullable Change> change = () -> null;
    private Runnable closed = () -> {};
    private List<String> untouched = List.of();

    public Form(Language language, ChangeActions changes, Clock clock) {
        super(10);
        this.language = language;
        this.changes = changes;
        this.clock = clock;
        getStyleClass().add("form");
        problem.getStyleClass().add("form-problem");
        problem.setWrapText(true);
        say("");
        save.setText(language.say("ui.form.save"));
        save.getStyleClass().add("save-button");
        save.setOnAction(event -> save());
        Button cancel = new Button(language.say("ui.form.cancel"));
        cancel.getStyleClass().add("quiet-button");
        cancel.setOnAction(event -> closed.run());
        HBox buttons = new HBox(8, save, cancel);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(fields, problem, buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// @param change what to do on Save; null for nothing. May throw BadDate or LibraryException, whose sentence is shown
    /// @param closed takes the form away, after saving or Cancel
    public void onSave(Supplier<? extends @Nullable Change> change, Runnable closed) {
        this.change = change;
        this.closed = closed;
    }

    /// A line of text.
    ///
    /// @param key the message that labels it
    public TextField line(String id, String key, @Nullable String value) {
        TextField field = new TextField(value == null ? "" : value);
        labelled(id, key, field, field);
        return field;
    }

    /// Several lines.
    public TextArea prose(String id, String key, @Nullable String value) {
        TextArea area = new TextArea(value == null ? "" : value);
        area.setWrapText(true);
        area.setPrefRowCount(4);
        labelled(id, key, area, area);
        return area;
    }

    /// A date in plain words.
    public DateField date(String id, String key, @Nullable AirDate value) {
        DateField field = new DateField(clock, language);
        labelled(id, key, field.textField(), field);
        field.setDate(value);
        return field;
    }

    /// One of a few.
    public <E> ComboBox<E> choice(String id, String key, Collection<E> all, E value, Function<E, String> words) {
        ComboBox<E> box = new ComboBox<>();
        box.getItems().setAll(all);
        Nodes.say(box, words);
        box.setValue(value);
        box.setMaxWidth(Double.MAX_VALUE);
        labelled(id, key, box, box);
        return box;
    }

    /// Puts the fields that were made last side by side.
    public void row(Node... controls) {
        HBox row = new HBox(8);
        for (Node control : controls) {
            Node box = control instanceof DateField field ? field.getParent() : control.getParent();
            row.getChildren().add(box);
            HBox.setHgrow(box, Priority.ALWAYS);
            ((Region) box).setPrefWidth(100);
        }
        fields.getChildren().add(row);
    }

    /// Puts something to press beside a field's label; pressing it closes the form.
    public void beside(Node control, String key, Runnable action) {
        VBox box = (VBox) control.getParent();
        Node label = box.getChildren().getFirst();
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Hyperlink link = new Hyperlink(language.say(key));
        link.getStyleClass().add("beside");
        link.setOnAction(event -> {
            closed.run();
            action.run();
        });
        HBox line = new HBox(6, space, link);
        box.getChildren().remove(label);
        line.getChildren().addFirst(label);
        line.setAlignment(Pos.CENTER_LEFT);
        box.getChildren().addFirst(line);
    }

    /// A remark among the fields.
    public Label remark(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("caption");
        label.setWrapText(true);
        fields.getChildren().add(label);
        return label;
    }

    /// Puts the keyboard into the first field, and has the whole form in sight.
    public void begin() {
        untouched = values();
        first(fields).ifPresent(Node::requestFocus);
        Reveal.whole(this);
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible()) {
            return Optional.empty();
        }
        boolean field = node instanceof TextInputControl || node instanceof ComboBoxBase;
        if (field || !(node instanceof Parent parent)) {
            return field ? Optional.of(node) : Optional.empty();
        }
        return parent.getChildrenUnmodifiable().stream().flatMap(child -> first(child).stream()).findFirst();
    }

    /// Whether anything was typed or chosen that is not saved.
    public boolean isDirty() {
        return !values().equals(untouched);
    }

    private List<String> values() {
        List<String> values = new ArrayList<>();
        fields.lookupAll(".text-input").forEach(node -> values.add(((TextInputControl) node).getText()));
        fields.lookupAll(".combo-box").forEach(node -> values.add(String.valueOf(((ComboBox<?>) node).getValue())));
        return values;
    }

    private void labelled(String id, String key, Control control, Node shown) {
        control.setId(id);
        Label label = new Label(language.say(key));
        label.setLabelFor(control);
        label.getStyleClass().add("caption");
        control.setAccessibleText(label.getText());
        VBox box = new VBox(3, label, shown);
        box.setMinWidth(0);
        fields.getChildren().add(box);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (isDirty()) {
                say(language.say("ui.form.escape"));
            } else {
                closed.run();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && (event.isShortcutDown() || event.getTarget() instanceof TextField)) {
            save();
            event.consume();
        }
    }

    private void save() {
        if (save.isDisabled()) {
            return;
        }
        try {
            Change made = change.get();
            if (made == null) {
                closed.run();
                return;
            }
            save.setDisable(true);
            changes.make(made, applied -> closed.run(), sentence -> {
                save.setDisable(false);
                say(sentence);
            });
        } catch (BadDate e) {
            say(language.say(e.sentence()));
        } catch (LibraryException e) {
            say(language.say(e.sentence()));
        }
    }

    private void say(String sentence) {
        problem.setText(sentence);
        Nodes.shown(problem, !sentence.isEmpty());
    }
}
