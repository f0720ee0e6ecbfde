package cliffhanger.review;

import cliffhanger.article.Article;
import cliffhanger.article.ArticleReader;
import cliffhanger.article.Reading;
import cliffhanger.library.Applied;
import cliffhanger.library.Source;
import cliffhanger.ui.Background;
import cliffhanger.ui.Door;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The article under review. JavaFX thread only; it is read and compared in the background.
public final class ReviewViewModel {
    private final Holdings holdings;
    private final Background background;
    private final Door door;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>(this, "reading");
    private final ObservableList<Proposal> proposals = FXCollections.observableArrayList(
            proposal -> new javafx.beans.Observable[] {proposal.tickedProperty(), proposal.claimProperty(), proposal.comparisonProperty()});
    private final IntegerBinding ticked = Bindings.createIntegerBinding(
            () -> (int) proposals.stream().filter(Proposal::isTicked).count(), proposals);
    private final ObjectProperty<@Nullable Proposal> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final StringProperty sourceTitle = new SimpleStringProperty(this, "sourceTitle", "");
    private final StringProperty sourceAddress = new SimpleStringProperty(this, "sourceAddress", "");
    private final ReadOnlyObjectWrapper<Holdings.@Nullable Held> held = new ReadOnlyObjectWrapper<>(this, "held");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private int asked;

    public ReviewViewModel(Holdings holdings, Background background, Door door, Clock clock) {
        this.holdings = holdings;
        this.background = background;
        this.door = door;
        this.clock = clock;
        title.subscribe(this::compare);
    }

    /// What was read; null before there is an article.
    public ReadOnlyObjectProperty<@Nullable Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// What it says, in the order in which it is shown.
    ObservableList<Proposal> proposals() {
        return proposals;
    }

    /// How many are ticked.
    IntegerBinding tickedCount() {
        return ticked;
    }

    /// The proposal that is looked at, in the text and in the list.
    ObjectProperty<@Nullable Proposal> chosenProperty() {
        return chosen;
    }

    /// The show that it is about; the user may correct it.
    StringProperty titleProperty() {
        return title;
    }

    /// The show of that title in the library; null where it is not there.
    ReadOnlyObjectProperty<Holdings.@Nullable Held> heldProperty() {
        return held.getReadOnlyProperty();
    }

    StringProperty sourceTitleProperty() {
        return sourceTitle;
    }

    StringProperty sourceAddressProperty() {
        return sourceAddress;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy;
    }

    /// Reads an article in the place of the one before.
    public void read(Article article) {
        read(article, null);
    }

    /// Reads the same article anew, as one that was written on that day.
    void writtenOn(@Nullable LocalDate day) {
        Reading before = reading.get();
        if (before != null) {
            Article article = before.article();
            read(new Article(article.text(), article.title(), article.address(), article.publisher(), day), null);
        }
    }

    private void read(Article article, @Nullable LocalDate today) {
        int mine = ++asked;
        busy.set(true);
        background.run(() -> new ArticleReader(today).read(article), read -> {
            if (mine == asked) {
                busy.set(false);
                show(read);
            }
        });
    }

    private void show(Reading read) {
        chosen.set(null);
        reading.set(read);
        Source source = Proposals.source(read.article(), "", day(read));
        sourceTitle.set(source.title());
        sourceAddress.set(source.address() == null ? "" : source.address());
        proposals.setAll(Claims.of(read).stream().map(Proposal::new).toList());
        String named = read.show() == null ? "" : read.show().value();
        if (named.equals(title.get())) {
            compare(named);
        } else {
            title.set(named);
        }
    }

    private LocalDate day(Reading read) {
        return read.reference() == null ? LocalDate.now(clock) : read.reference();
    }

    /// Sets all against what the library holds under this title.
    private void compare(String wanted) {
        int mine = asked;
        background.run(() -> wanted.isBlank() ? Optional.<Holdings.Held>empty() : holdings.find(wanted), found -> {
            if (mine == asked && wanted.equals(title.get())) {
                held.set(found.orElse(null));
                proposals.forEach(proposal -> proposal.compare(
                        Comparison.of(proposal.claim(), found.map(Holdings.Held::facts).orElse(null))));
            }
        });
    }

    /// Ticks all that is new or differs, or nothing.
    void tick(boolean all) {
        proposals.forEach(proposal -> proposal.tickedProperty().set(all && proposal.comparison().state() != Comparison.State.SAME));
    }

    /// Whether there is anything to accept, and a show to accept it for.
    boolean isAcceptable() {
        return ticked.get() > 0 && !title.get().isBlank();
    }

    /// Takes over what is ticked, as one change.
    ///
    /// @param done   told what came of it
    /// @param failed told the sentence
    void accept(Consumer<Applied> done, Consumer<String> failed) {
        Reading read = reading.get();
        if (read == null || !isAcceptable() || busy.get()) {
            return;
        }
        busy.set(true);
        Holdings.Held known = held.get();
        List<Claim> claims = proposals.stream().filter(Proposal::isTicked).map(Proposal::claim).toList();
        String headline = sourceTitle.get().isBlank() ? title.get() : sourceTitle.get().strip();
        Source source = new Source(headline, sourceAddress.get().isBlank() ? null : sourceAddress.get().strip(),
                read.article().publisher(), null, day(read));
        door.make(
                Acceptance.of(known == null ? null : known.id(), known == null ? title.get().strip() : known.facts().show().title(), claims, source),
                applied -> {
                    busy.set(false);
                    done.accept(applied);
                },
                sentence -> {
                    busy.set(false);
                    failed.accept(sentence);
                });
    }

    /// Compares anew: the library was changed, perhaps by an undo.
    public void refresh() {
        if (reading.get() != null) {
            compare(title.get());
        }
    }

    /// Puts the article away.
    public void clear() {
        asked++;
        busy.set(false);
        chosen.set(null);
        reading.set(null);
        proposals.clear();
        title.set("");
    }
}
