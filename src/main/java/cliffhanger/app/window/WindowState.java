package cliffhanger.app.window;

import cliffhanger.app.part.WatchlistScreenController;
import cliffhanger.library.Settings;
import cliffhanger.library.ShowId;
import cliffhanger.show.ShowViewModel;
import cliffhanger.ui.Background;
import cliffhanger.upnext.KeptUpNext;
import cliffhanger.upnext.UpNextViewModel;
import cliffhanger.watchlist.Filter;
import cliffhanger.watchlist.Group;
import cliffhanger.watchlist.Sort;
import cliffhanger.watchlist.WatchlistViewModel;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// What the window remembers from one time to the next: where it stood, how it was divided, what was chosen, filtered and
/// scrolled to. JavaFX thread only.
final class WindowState {
    private static final String WINDOW = "window";
    private static final String LIST = "window.list";
    private static final String CHOSEN = "watchlist.chosen";
    private static final String FIRST_ROW = "watchlist.first";
    private static final String FILTER = "watchlist.filter";
    private static final String SORT = "watchlist.sort";
    private static final String FOLDED = "watchlist.folded";
    private static final String SCREEN = "screen";

    private final Settings settings;
    private final Background background;
    private final WatchlistViewModel watchlist;
    private final UpNextViewModel upNext;
    private final ShowViewModel show;
    private final Supplier<WatchlistScreenController> columns;
    private final Supplier<String> here;
    private @Nullable Stage stage;
    private @Nullable Frame frame;
    private Map<String, @Nullable String> written = Map.of();

    /// @param columns where the list is
    /// @param here    the id of the screen where the user is
    WindowState(
            Settings settings, Background background, WatchlistViewModel watchlist, UpNextViewModel upNext, ShowViewModel show,
            Supplier<WatchlistScreenController> columns, Supplier<String> here) {
        this.settings = settings;
        this.background = background;
        this.watchlist = watchlist;
        this.upNext = upNext;
        this.show = show;
        this.columns = columns;
        this.here = here;
    }

    /// A window's place: position and size while it does not fill the screen, and whether it does.
    record Frame(double x, double y, double width, double height, boolean maximized) {
        Frame maximized(boolean is) {
            return new Frame(x, y, width, height, is);
        }

        String print() {
            return x + " " + y + " " + width + " " + height + " " + maximized;
        }

        /// Where its title bar can be got hold of: as it is on one of the screens, else as large as it may be, in the middle of
        /// the main one.
        Frame on(List<Rectangle2D> screens, Rectangle2D main) {
            if (screens.stream().anyMatch(screen -> screen.intersects(x + 40, y + 10, width / 2, 40))) {
                return this;
            }
            double fittingWidth = Math.min(width, main.getWidth());
            double fittingHeight = Math.min(height, main.getHeight());
            return new Frame(main.getMinX() + (main.getWidth() - fittingWidth) / 2, main.getMinY() + (main.getHeight() - fittingHeight) / 2,
                    fittingWidth, fittingHeight, maximized);
        }

        static Optional<Frame> parse(String text) {
            String[] parts = text.split(" ", -1);
            try {
                Frame frame = new Frame(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]),
                        Double.parseDouble(parts[3]), Boolean.parseBoolean(parts[4]));
                return Optional.of(frame).filter(f -> f.width() >= 100 && f.height() >= 100);
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                return Optional.empty();
            }
        }
    }

    /// Watches this window from here on.
    void of(Stage window) {
        stage = window;
    }

    /// What the last window left.
    record Kept(
            Optional<Frame> frame, Optional<String> list, Optional<String> chosen, Optional<String> first, Optional<String> filter,
            Optional<String> sort, Optional<String> folded, Optional<String> screen, KeptUpNext upNext) {
        static Kept in(Settings settings) {
            return new Kept(settings.get(WINDOW).flatMap(Frame::parse), settings.get(LIST), settings.get(CHOSEN), settings.get(FIRST_ROW),
                    settings.get(FILTER), settings.get(SORT), settings.get(FOLDED), settings.get(SCREEN), KeptUpNext.in(settings));
        }
    }

    /// Brings back what was kept.
    void recall(Kept kept) {
        frame = kept.frame().orElse(null);
        kept.filter().map(Filter::parse).ifPresent(watchlist.filterProperty()::set);
        kept.sort().map(Sort::named).ifPresent(watchlist.sortProperty()::set);
        kept.folded().map(WindowState::groups).ifPresent(watchlist.foldedProperty()::set);
        kept.chosen().flatMap(WindowState::number).map(id -> new ShowId(id.longValue())).ifPresent(watchlist::prefer);
        kept.list().flatMap(WindowState::number).ifPresent(width -> columns.get().setListWidth(width.doubleValue()));
        kept.first().flatMap(WindowState::number).ifPresent(row -> columns.get().beginAt(row.intValue()));
        kept.upNext().recall(upNext);
    }

    /// Writes down how things stand, where that has changed; now and then, for a killed window is not asked.
    void keep() {
        Map<String, @Nullable String> kept = new LinkedHashMap<>();
        Stage window = stage;
        if (window != null && !window.isIconified()) {
            if (!window.isMaximized() || frame == null) {
                frame = new Frame(window.getX(), window.getY(), window.getWidth(), window.getHeight(), false);
            }
            kept.put(WINDOW, frame.maximized(window.isMaximized()).print());
        }
        kept.put(LIST, String.valueOf(columns.get().listWidth()));
        ShowViewModel.Detail detail = show.detailProperty().get();
        kept.put(CHOSEN, detail == null ? null : String.valueOf(detail.show().id().value()));
        kept.put(FIRST_ROW, String.valueOf(columns.get().firstLine()));
        kept.put(FILTER, watchlist.filterProperty().get().print());
        kept.put(SORT, watchlist.sortProperty().get().name());
        kept.put(SCREEN, here.get());
        kept.putAll(KeptUpNext.of(upNext));
        kept.put(FOLDED, watchlist.foldedProperty().get().stream().map(Group::name).sorted().collect(Collectors.joining(" ")));
        if (!kept.equals(written)) {
            written = kept;
            background.run(() -> {
                kept.forEach(settings::put);
                return kept;
            }, done -> {});
        }
    }

    private static Set<Group> groups(String text) {
        return Arrays.stream(Group.values()).filter(group -> List.of(text.split(" ")).contains(group.name())).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
