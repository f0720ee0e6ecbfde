package cliffhanger.review;

import cliffhanger.article.Article;
import cliffhanger.article.ArticleFile;
import cliffhanger.article.ArticleReader;
import cliffhanger.article.HtmlArticle;
import cliffhanger.article.Reading;
import cliffhanger.library.Applied;
import cliffhanger.library.Source;
import cliffhanger.ui.Background;
import cliffhanger.ui.ChangeActions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
    private final ChangeActions changes;
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
    private final ReadOnlyObjectWrapper<Holdings.Match> match = new ReadOnlyObjectWrapper<>(this, "match", new Holdings.Match.None());
    private final BooleanProperty comparing = new SimpleBooleanProperty(this, "comparing");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private int asked;

    public ReviewViewModel(Holdings holdings, Background background, ChangeActions changes, Clock clock) {
        this.holdings = holdings;
        this.background = background;
        this.changes = changes;
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

    /// The show of that title in the library.
    ReadOnlyObjectProperty<Holdings.Match> matchProperty() {
        return match.getReadOnlyProperty();
    }

    /// Whether the library is being asked for it.
    ReadOnlyBooleanProperty comparingProperty() {
        return comparing;
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
        read(() -> article, false);
    }

    /// Reads the same article anew, as one that was written on that day.
    void writtenOn(@Nullable LocalDate day) {
        Reading before = reading.get();
        if (before != null) {
            Article article = before.article();
            Article dated = new Article(article.text(), article.title(), article.address(), article.publisher(), day);
            read(() -> dated, true);
        }
    }

    /// Reads pasted text, which may be a page.
    void readText(String text) {
        read(() -> ArticleFile.of(text), false);
    }

    /// Reads a page from the clipboard.
    void readHtml(String html) {
        read(() -> HtmlArticle.of(html, null), false);
    }

    /// @param again whether it is the same article, so that what the user wrote beside it stays
    private void read(Supplier<Article> article, boolean again) {
        int mine = ++asked;
        busy.set(true);
        background.run(() -> new ArticleReader(null).read(article.get()), read -> {
            if (mine == asked) {
                busy.set(false);
                show(read, again);
            }
        });
    }

    private void show(Reading read, boolean again) {
        chosen.set(null);
        reading.set(read);
        proposals.setAll(Claims.of(read).stream().map(Proposal::new).toList());
        if (again) {
            compare(title.get());
            return;
        }
        Source source = Proposals.source(read.article(), "", Proposals.readOn(read, clock));
        sourceTitle.set(source.title());
        sourceAddress.set(source.address() == null ? "" : source.address());
        String named = read.show() == null ? "" : read.show().value();
        if (named.equals(title.get())) {
            compare(named);
        } else {
            title.set(named);
        }
    }

    /// Sets all against what the library holds under this title.
    private void compare(String wanted) {
        int mine = asked;
        comparing.set(true);
        background.run(() -> wanted.isBlank() ? new Holdings.Match.None() : holdings.find(wanted), found -> {
            if (mine == asked && wanted.equals(title.get())) {
                comparing.set(false);
                match.set(found);
                proposals.forEach(this::compare);
            }
        });
    }

    private void compare(Proposal proposal) {
        proposal.compare(Comparison.of(proposal.claim(), match.get() instanceof Holdings.Held held ? held : null));
    }

    /// Takes the user's correction of a claim.
    void correct(Proposal proposal, Claim corrected) {
        proposal.correct(corrected);
        compare(proposal);
    }

    /// Ticks all that is new or differs, or nothing.
    void tick(boolean all) {
        proposals.forEach(proposal -> proposal.tick(all));
    }

    /// Whether there is anything to accept, and one show to accept it for.
    boolean isAcceptable() {
        return ticked.get() > 0 && !title.get().isBlank() && !comparing.get() && !(match.get() instanceof Holdings.Match.Several);
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
        int mine = asked;
        Holdings.Held known = match.get() instanceof Holdings.Held held ? held : null;
        List<Claim> claims = proposals.stream().filter(Proposal::isTicked).map(Proposal::claim).toList();
        String headline = sourceTitle.get().isBlank() ? title.get() : sourceTitle.get().strip();
        Source source = new Source(headline, sourceAddress.get().isBlank() ? null : sourceAddress.get().strip(),
                read.article().publisher(), null, Proposals.readOn(read, clock));
        changes.make(
                Acceptance.into(known, title.get().strip(), claims, source),
                applied -> {
                    busy.set(false);
                    done.accept(applied);
                    if (mine == asked) {
                        clear();
                    }
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
