package cliffhanger.ui;

import cliffhanger.language.Language;
import cliffhanger.library.Change;
import cliffhanger.library.Subject;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// A menu that rates a subject from 10 down to 1, or takes its rating away.
public final class RatingMenu extends Menu {
    public RatingMenu(Language language, ChangeActions changes, Supplier<Subject> subject) {
        super(language.say("ui.rating.rate"));
        IntStream.rangeClosed(1, 10).map(i -> 11 - i).forEach(value -> {
            MenuItem item = new MenuItem(language.say("ui.rating.value", value));
            item.setId("rating" + value + "Item");
            item.setOnAction(event -> changes.accept(new Change.Rate(subject.get(), (double) value)));
            getItems().add(item);
        });
        MenuItem none = new MenuItem(language.say("ui.rating.none"));
        none.setId("noRatingItem");
        none.setOnAction(event -> changes.accept(new Change.Rate(subject.get(), null)));
        getItems().addAll(new SeparatorMenuItem(), none);
    }
}
