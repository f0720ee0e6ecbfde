package cliffhanger.ui;

import cliffhanger.language.Language;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/// A menu that rates a subject from 10 down to 1, or takes its rating away; the present one is ticked.
public final class RatingMenu extends Menu {
    /// @param present the rating that the subject has; null for none
    public RatingMenu(Language language, ChangeActions changes, Supplier<Subject> subject, Supplier<@Nullable Double> present) {
        super(language.say("ui.rating.rate"));
        IntStream.rangeClosed(1, 10).map(i -> 11 - i).forEach(value -> {
            RadioMenuItem item = new RadioMenuItem(language.say("ui.rating.value", value));
            item.setId("rating" + value + "Item");
            item.setUserData((double) value);
            item.setOnAction(event -> changes.accept(new Change.Rate(subject.get(), (double) value)));
            getItems().add(item);
        });
        MenuItem none = new MenuItem(language.say("ui.rating.none"));
        none.setId("noRatingItem");
        none.setOnAction(event -> changes.accept(new Change.Rate(subject.get(), null)));
        getItems().addAll(new SeparatorMenuItem(), none);
        setOnShowing(event -> tick(getItems(), present.get()));
    }

    /// Ticks the present rating among the items of such a menu, wherever they are shown. One with a half is none of them.
    public static void tick(List<MenuItem> items, @Nullable Double present) {
        for (MenuItem item : items) {
            if (item instanceof RadioMenuItem choice) {
                choice.setSelected(choice.getUserData().equals(present));
            }
        }
    }
}
