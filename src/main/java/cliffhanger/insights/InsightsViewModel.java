package cliffhanger.insights;

import cliffhanger.ui.Background;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The figures of a period, worked out only while somebody looks at them. JavaFX thread.
public final class InsightsViewModel {
    private final InsightsPages pages;
    private final InsightsWords words;
    private final Background background;
    private final Clock clock;
    private final ObjectProperty<Period> period;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private boolean looked;
    private int asked;

    /// @param clock the time, with the user's zone
    public InsightsViewModel(InsightsPages pages, InsightsWords words, Background background, Clock clock) {
        this.pages = pages;
        this.words = words;
        this.background = background;
        this.clock = clock;
        period = new SimpleObjectProperty<>(this, "period", new Period(LocalDate.now(clock).getYear()));
        period.subscribe((before, now) -> load());
    }

    /// What the screen shows.
    public record Shown(Insights insights, List<Figure> figures, Bulk bulk) {}

    public ObjectProperty<Period> periodProperty() {
        return period;
    }

    /// Null until they were worked out.
    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Whether somebody looks at them from now on; what was worked out goes when nobody does.
    public void show(boolean is) {
        looked = is;
        if (!is) {
            shown.set(null);
        }
        load();
    }

    /// Something was done to the library.
    public void refresh() {
        load();
    }

    private void load() {
        if (!looked) {
            return;
        }
        Period of = period.get();
        int ask = ++asked;
        background.run(() -> read(of), read -> {
            if (ask == asked && looked) {
                shown.set(read);
            }
        });
    }

    private Shown read(Period of) {
        Reckoning reckoning = new Reckoning(pages, of, clock);
        Insights insights = reckoning.insights();
        return new Shown(insights, new Figures(insights, reckoning.shows(), words).all(), reckoning.bulk());
    }
}
