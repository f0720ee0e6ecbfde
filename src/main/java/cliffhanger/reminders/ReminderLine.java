package cliffhanger.reminders;

import cliffhanger.language.Language;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.reminders.Entry.State;
import cliffhanger.ui.Glyph;
import cliffhanger.ui.Icon;
import cliffhanger.ui.Nodes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One reminder or one piece of news as a line: what and when, a press that opens the season, and a menu.
final class ReminderLine {
    private final Language language;
    private final ReminderWords words;
    private final Clock clock;
    private final ReminderActions actions;
    private final BiConsumer<ShowId, @Nullable SeasonId> open;
    private final Consumer<UUID> rule;

    /// @param open shows a season
    /// @param rule edits a rule
    ReminderLine(
            Language language, ReminderWords words, Clock clock, ReminderActions actions, BiConsumer<ShowId, @Nullable SeasonId> open, Consumer<UUID> rule) {
        this.language = language;
        this.words = words;
        this.clock = clock;
        this.actions = actions;
        this.open = open;
        this.rule = rule;
    }

    /// One that will ring, with the clock time of it.
    Node coming(Entry entry) {
        Reminder reminder = entry.reminder();
        String when = language.clock(reminder.due().atZone(clock.getZone()).toLocalTime());
        return line(entry, words.title(reminder), said(entry.state() == State.SNOOZED ? "reminders.snoozed" : "", body(reminder)), when);
    }

    /// One that rang, with the moment at which the user was told.
    Node past(Entry entry) {
        Instant now = clock.instant();
        Instant told = entry.told() == null ? now : entry.told();
        String body = said(entry.state() == State.DONE ? "reminders.done" : "", body(entry.reminder()));
        return line(entry, words.title(entry.reminder()), body, words.moment(told, now, clock.getZone()));
    }

    /// What a source changed.
    Node news(News news) {
        Instant now = clock.instant();
        String day = words.day(LocalDate.ofInstant(news.happened(), clock.getZone()), LocalDate.ofInstant(now, clock.getZone()));
        return hit(words.title(news), words.body(news, now, clock.getZone()), day, Topic.of(news));
    }

    /// "Done · Wed 18 Nov at 03:00 on HBO".
    private String said(String state, String body) {
        return Stream.of(state.isEmpty() ? "" : language.say(state), body).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String body(Reminder reminder) {
        return words.body(reminder, clock.instant(), clock.getZone());
    }

    private Node line(Entry entry, String title, String body, String when) {
        Node hit = hit(title, body, when, entry.reminder().topic());
        HBox.setHgrow(hit, Priority.ALWAYS);
        HBox line = new HBox(4, hit, menu(title, items(entry).toArray(MenuItem[]::new)));
        line.getStyleClass().add("reminder-line");
        return line;
    }

    private List<MenuItem> items(Entry entry) {
        List<Entry> one = List.of(entry);
        Topic topic = entry.reminder().topic();
        List<MenuItem> items = new ArrayList<>();
        if (topic.show() != null) {
            items.add(item("reminders.open", () -> open(topic)));
        }
        if (topic.episode() != null && entry.state() != State.DONE) {
            items.add(item("reminders.watched", () -> actions.watched(one)));
        }
        items.add(item("reminders.snooze", () -> actions.snooze(one)));
        items.add(item("reminders.tomorrow", () -> actions.tomorrow(one)));
        if (entry.state() != State.DONE) {
            items.add(item("reminders.dismiss", () -> actions.dismiss(one)));
        }
        items.add(item("reminders.rule", () -> rule.accept(entry.reminder().rule())));
        return items;
    }

    private Node hit(String title, String body, String when, Topic topic) {
        VBox text = new VBox(2, label(title, "strong"));
        if (!body.isEmpty()) {
            text.getChildren().add(label(body, "secondary"));
        }
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Label at = label(when, "secondary");
        at.setMinWidth(Label.USE_PREF_SIZE);
        Button hit = new Button(null, new HBox(12, text, at));
        hit.getStyleClass().add("hit");
        hit.setMaxWidth(Double.MAX_VALUE);
        hit.setAccessibleText(Stream.of(title, body, when).filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")));
        hit.setOnAction(event -> open(topic));
        return hit;
    }

    private void open(Topic topic) {
        if (topic.show() != null) {
            open.accept(topic.show(), topic.season());
        }
    }

    /// A day above its reminders.
    Label heading(LocalDate day) {
        return label(words.day(day, LocalDate.ofInstant(clock.instant(), clock.getZone())), "group-heading");
    }

    Label caption(String text) {
        return label(text, "caption");
    }

    MenuButton menu(String of, MenuItem... items) {
        MenuButton menu = new MenuButton(null, new Icon(Glyph.DOTS));
        menu.getStyleClass().add("more-button");
        menu.setAccessibleText(language.say("show.edit.menu", of));
        Nodes.named((Control) menu);
        menu.getItems().setAll(items);
        return menu;
    }

    MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(language.say(key));
        item.setId(key.substring(key.lastIndexOf('.') + 1) + "Item");
        item.setOnAction(event -> action.run());
        return item;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
