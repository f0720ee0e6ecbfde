package cliffhanger.upnext;

import cliffhanger.library.Details;
import cliffhanger.ui.FoldHeading;
import cliffhanger.ui.Glyph;
import cliffhanger.ui.Icon;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.Pictures;
import cliffhanger.ui.Poster;
import cliffhanger.ui.ThinProgress;
import cliffhanger.upnext.UpNextItem.Entry;
import cliffhanger.upnext.UpNextItem.Heading;
import cliffhanger.watchlist.WatchlistRow;
import java.util.function.Consumer;
import javafx.animation.FadeTransition;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A line of Up next. One cell serves many lines in turn, so it is built once and filled again.
final class EntryCell extends ListCell<UpNextItem> {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass LEFT = PseudoClass.getPseudoClass("left");
    private static final Duration FADE = Duration.millis(160);

    /// In nanoseconds: nobody who means two episodes is that quick.
    private static final long DOUBLE = 300_000_000;

    /// Narrower than this, all stands in one column.
    private static final double NARROW = 780;

    private final UpNextWords words;
    private final EntryActions actions;
    private final Pictures pictures;
    private final FoldHeading heading;
    private final Poster tile = new Poster();
    private final Label title = label("row-title");
    private final Label episode = label("up-next-episode");
    private final Label where = label("row-status");
    private final Label detail = label("row-status");
    private final Hyperlink earlier = new Hyperlink();
    private final ThinProgress meter = new ThinProgress();
    private final Button mark = new Button(null, new Icon(Glyph.TICK));
    private final Button bell = new Button(null, new Icon(Glyph.BELL));
    private final Button unhide = new Button();
    private final Button more = new Button(null, new Icon(Glyph.DOTS));
    private final HBox details = new HBox(6, detail, earlier);
    private @Nullable Farewell farewell;
    private final VBox first = new VBox(6);
    private final VBox second = new VBox(4);
    private final HBox row;
    private boolean narrow;
    private long pressed;
    private @Nullable Entry shown;

    /// @param fold puts the shows under a heading away, or brings them back
    EntryCell(UpNextWords words, EntryActions actions, EntryMenu menu, Pictures pictures, Consumer<Section> fold) {
        this.words = words;
        this.actions = actions;
        this.pictures = pictures;
        heading = new FoldHeading(() -> {
            if (getItem() instanceof Heading now) {
                fold.accept(now.section());
            }
        });
        details.setAlignment(Pos.CENTER_LEFT);
        button(mark, "mark", "mark-button", this::mark);
        mark.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            // The second press of a double click is none, though the line says the next episode already.
            long now = System.nanoTime();
            if (event.getClickCount() > 1 && now - pressed < DOUBLE) {
                event.consume();
            }
            pressed = now;
        });
        button(bell, "bell", "quiet-button", () -> with(actions::remind));
        button(unhide, "unhide", "quiet-button", () -> with(actions::unhide));
        button(more, "more", "icon-button", () -> with(entry -> menu.of(entry).show(more, Side.BOTTOM, 0, 0)));
        unhide.setText(words.say("unhide"));
        earlier.getStyleClass().add("earlier-link");
        earlier.setFocusTraversable(false);
        earlier.setOnAction(event -> with(actions::openGap));
        HBox buttons = new HBox(4, bell, unhide, mark, more);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        first.setAlignment(Pos.CENTER_LEFT);
        second.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(second, Priority.ALWAYS);
        row = new HBox(tile, first, second, where, buttons);
        row.getStyleClass().addAll("row", "up-next-row");
        row.setAlignment(Pos.CENTER_LEFT);
        where.setMinWidth(0);
        where.setMaxWidth(200);
        earlier.setMinWidth(Region.USE_PREF_SIZE);
        lay(false);
        setOnContextMenuRequested(event -> with(entry -> menu.of(entry).show(this, event.getScreenX(), event.getScreenY())));
        listViewProperty().flatMap(list -> list.widthProperty()).subscribe(width -> {
            boolean wanted = width != null && width.doubleValue() > 0 && width.doubleValue() < NARROW;
            if (wanted != narrow) {
                lay(wanted);
                if (shown != null) {
                    fill(shown);
                }
            }
        });
        // The list is as wide as its column and no wider: a long title is cut, not scrolled to.
        setPrefWidth(0);
    }

    /// Wide: the show, its episode and where it runs side by side. Narrow: one below the other.
    private void lay(boolean narrowly) {
        narrow = narrowly;
        first.getChildren().clear();
        second.getChildren().clear();
        if (narrow) {
            second.getChildren().addAll(title, episode, details, meter);
        } else {
            first.getChildren().addAll(title, meter);
            second.getChildren().addAll(episode, details);
        }
        if (farewell != null) {
            second.getChildren().add(farewell);
        }
        Nodes.shown(first, !narrow);
        Nodes.shown(where, !narrow);
        first.setMinWidth(narrow ? 0 : 220);
        first.setMaxWidth(narrow ? 0 : 220);
        second.setMinWidth(0);
        meter.setMaxWidth(narrow ? Double.MAX_VALUE : 160);
    }

    private static void button(Button button, String id, String style, Runnable action) {
        button.setId(id);
        button.getStyleClass().add(style);
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
    }

    private void with(Consumer<Entry> action) {
        if (getItem() instanceof Entry entry) {
            action.accept(entry);
        }
    }

    /// Says so at once; what comes of it follows.
    void mark() {
        with(entry -> {
            if (!mark.isDisabled() && mark.isVisible()) {
                done(true);
                actions.mark(entry, () -> done(false));
            }
        });
    }

    private void done(boolean is) {
        mark.pseudoClassStateChanged(DONE, is);
        mark.setDisable(is);
    }

    @Override
    protected void updateItem(@Nullable UpNextItem item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setMouseTransparent(empty);
        Entry before = shown;
        shown = null;
        switch (empty ? null : item) {
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
                tile.show(pictures, null);
            }
            case Heading now -> {
                heading.show(words.heading(now.section(), now.count()), words.spoken(now), now.folded());
                setGraphic(heading);
                setAccessibleText(heading.getAccessibleText());
            }
            case Entry entry -> {
                shown = entry;
                fill(entry);
                setGraphic(row);
                if (before != null && before.key().equals(entry.key()) && !words.episode(before.row(), before.section()).equals(episode.getText())) {
                    fade();
                }
            }
        }
    }

    private void fade() {
        if (Platform.getPreferences().isReducedMotion()) {
            return;
        }
        for (Node changed : new Node[] {episode, details}) {
            FadeTransition fade = new FadeTransition(FADE, changed);
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.play();
        }
    }

    private void fill(Entry entry) {
        WatchlistRow of = entry.row();
        Section section = entry.section();
        tile.setTitle(of.title());
        tile.show(pictures, of.about().picture());
        title.setText(of.label());
        boolean left = entry.left();
        row.pseudoClassStateChanged(LEFT, left);
        episode.setText(left ? words.gone(of, section) : words.episode(of, section));
        String place = words.where(of, section);
        where.setText(left ? "" : place);
        String told = left ? "" : words.detail(of, section);
        earlier.setText(left ? "" : words.earlier(of));
        boolean room = narrow && !left && !place.isEmpty() && earlier.getText().isEmpty();
        detail.setText(room ? (told.isEmpty() ? place : told + " · " + place) : told);
        Nodes.shown(earlier, !earlier.getText().isEmpty() && section != Section.TONIGHT);
        Integer over = entry.ended();
        Nodes.shown(details, over == null && !(detail.getText().isEmpty() && earlier.getText().isEmpty()));
        if (over != null && farewell == null) {
            // Few lines ever say it, and it has as many controls as all the rest.
            farewell = new Farewell(words, given -> with(now -> actions.rate(now, given)), () -> with(actions::remind));
            second.getChildren().add(farewell);
        }
        if (farewell != null) {
            Nodes.shown(farewell, over != null);
            if (over != null) {
                farewell.show(over, of.next() == null && !of.standing().isOver());
            }
        }
        meter.setProgress(of.progress());
        meter.setVisible(of.seen().aired() > 0 && of.about().details() == Details.KNOWN && section != Section.TONIGHT && !of.isUncounted());
        Nodes.shown(bell, section == Section.TONIGHT && !left);
        bell.setText(entry.rings() == null ? words.say("bell") : words.time(entry.rings()));
        bell.setAccessibleText(entry.rings() == null ? words.say("bell") : words.say("bell.at", bell.getText()));
        bell.setTooltip(new Tooltip(bell.getAccessibleText()));
        Nodes.shown(unhide, section == Section.HIDDEN && !left);
        Nodes.shown(mark, EntryActions.canMark(entry) && !left);
        done(false);
        mark.setAccessibleText(of.next() == null ? "" : words.say("mark", of.next().code()));
        more.setAccessibleText(words.say("more", of.label()));
        setAccessibleText(words.spoken(entry));
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMinWidth(0);
        return label;
    }
}
