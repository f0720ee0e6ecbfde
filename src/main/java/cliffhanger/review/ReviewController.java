package cliffhanger.review;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.BadDate;
import cliffhanger.airdate.Precision;
import cliffhanger.article.ArticleReader;
import cliffhanger.article.Reading;
import cliffhanger.language.Language;
import cliffhanger.library.ShowId;
import cliffhanger.review.MarkedText.Mark;
import cliffhanger.ui.ChangeActions;
import cliffhanger.ui.DateField;
import cliffhanger.ui.FactForms;
import cliffhanger.ui.Form;
import cliffhanger.ui.Nodes;
import cliffhanger.ui.StatusTone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The article at the left with its sentences marked, and what they say at the right.
public final class ReviewController {
    private final ReviewViewModel viewModel;
    private final Language language;
    private final ClaimWords words;
    private final ClaimForms forms;
    private final ChangeActions changes;
    private final Clock clock;
    private final Consumer<ShowId> open;
    private final DateField written;

    @FXML
    private ListView<TextLine> textList;

    @FXML
    private ListView<ReviewItem> factList;

    @FXML
    private TextField reviewTitleField;

    @FXML
    private Label heldPill;

    @FXML
    private TextField sourceField;

    @FXML
    private TextField addressField;

    @FXML
    private HBox writtenBox;

    @FXML
    private Label foundLabel;

    @FXML
    private Label emptyLabel;

    @FXML
    private VBox sourceBox;

    @FXML
    private VBox formBox;

    @FXML
    private Button acceptButton;

    @FXML
    private Label problemLabel;

    /// @param region the user's country, ISO 3166; empty for none
    /// @param open   shows a show
    public ReviewController(
            ReviewViewModel viewModel, Language language, ClaimWords words, ChangeActions changes, Clock clock, Supplier<String> region,
            Consumer<ShowId> open) {
        this.viewModel = viewModel;
        this.language = language;
        this.words = words;
        this.changes = changes;
        this.clock = clock;
        this.open = open;
        forms = new ClaimForms(words, new FactForms(words.words(), region));
        written = new DateField(clock, language);
    }

    @FXML
    private void initialize() {
        reviewTitleField.textProperty().bindBidirectional(viewModel.titleProperty());
        sourceField.textProperty().bindBidirectional(viewModel.sourceTitleProperty());
        addressField.textProperty().bindBidirectional(viewModel.sourceAddressProperty());
        written.textField().setId("writtenField");
        written.textField().setAccessibleText(language.say("review.written"));
        written.textField().setOnAction(event -> reread());
        written.textField().focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                reread();
            }
        });
        HBox.setHgrow(written, Priority.ALWAYS);
        writtenBox.getChildren().add(written);
        Nodes.rewrapped(textList);
        textList.setCellFactory(list -> new TextCell(this::marks, this::clicked));
        Nodes.rewrapped(factList);
        factList.setCellFactory(list -> new ProposalCell(words, language.say("review.edit"), this::edit));
        factList.getSelectionModel().selectedItemProperty().subscribe(item ->
                viewModel.chosenProperty().set(item instanceof ReviewItem.Entry(Proposal proposal) ? proposal : null));
        factList.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        viewModel.readingProperty().subscribe(this::show);
        viewModel.proposals().addListener((ListChangeListener<Proposal>) change -> changed(change));
        viewModel.chosenProperty().subscribe(this::look);
        viewModel.matchProperty().subscribe(match -> held());
        viewModel.titleProperty().subscribe(title -> held());
        viewModel.tickedCount().subscribe(count -> accepting());
        viewModel.busyProperty().subscribe(busy -> accepting());
        viewModel.comparingProperty().subscribe(comparing -> accepting());
        say("");
    }

    private void show(@Nullable Reading reading) {
        close();
        say("");
        if (reading == null) {
            textList.getItems().clear();
            factList.getItems().clear();
            return;
        }
        written.setDate(reading.reference() == null ? null : AirDate.of(reading.reference()));
        textList.getItems().setAll(TextLine.of(reading.article().text()));
        textList.scrollTo(0);
    }

    /// The rows follow their proposals; the list itself is filled anew only with another article.
    private void changed(ListChangeListener.Change<? extends Proposal> change) {
        boolean other = false;
        while (change.next()) {
            other |= change.wasAdded() || change.wasRemoved();
        }
        if (other) {
            close();
            factList.getItems().setAll(ReviewItem.of(viewModel.proposals()));
            foundLabel.setText(words.format("found", viewModel.proposals().size()));
            Nodes.shown(emptyLabel, viewModel.proposals().isEmpty());
            Nodes.shown(factList, !viewModel.proposals().isEmpty());
            Reading reading = viewModel.readingProperty().get();
            boolean cut = reading != null && reading.article().text().length() == ArticleReader.LONGEST;
            if (cut) {
                foundLabel.setText(foundLabel.getText() + " " + words.format("shortened", ArticleReader.LONGEST));
            }
        } else {
            factList.refresh();
        }
        textList.refresh();
    }

    private void held() {
        boolean named = !viewModel.titleProperty().get().isBlank();
        String key = switch (viewModel.matchProperty().get()) {
            case Holdings.Held _ -> "title.known";
            case Holdings.Match.Several _ -> "title.several";
            case Holdings.Match.None _ -> named ? "title.new" : "title.none";
        };
        heldPill.setText(words.format(key));
        (key.equals("title.known") ? StatusTone.QUIET : key.equals("title.new") ? StatusTone.GOOD : StatusTone.WARN).put(heldPill, "label", "pill", "small");
        accepting();
    }

    private void accepting() {
        acceptButton.setText(words.format("count", viewModel.tickedCount().get()));
        acceptButton.setDisable(!viewModel.isAcceptable() || viewModel.busyProperty().get());
    }

    /// What of the facts rests on a line, once each.
    private List<Mark> marks(TextLine line) {
        Proposal chosen = viewModel.chosenProperty().get();
        return viewModel.proposals().stream()
                .filter(proposal -> proposal.found().start() < line.end() && proposal.found().end() > line.start())
                .map(proposal -> new Mark(
                        Math.max(0, proposal.found().start() - line.start()), Math.min(line.text().length(), proposal.found().end() - line.start()),
                        proposal.equals(chosen)))
                .distinct()
                .sorted(Comparator.comparing(Mark::current))
                .toList();
    }

    private void clicked(int offset) {
        List<ReviewItem> items = factList.getItems();
        IntStream.range(0, items.size())
                .filter(i -> items.get(i) instanceof ReviewItem.Entry(Proposal proposal)
                        && proposal.found().start() <= offset && offset < proposal.found().end())
                .findFirst()
                .ifPresent(i -> {
                    factList.getSelectionModel().select(i);
                    factList.scrollTo(Math.max(0, i - 2));
                });
    }

    /// Brings the sentence of a fact into sight.
    private void look(@Nullable Proposal proposal) {
        textList.refresh();
        if (proposal == null) {
            return;
        }
        List<TextLine> lines = textList.getItems();
        IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).end() > proposal.found().start())
                .findFirst()
                .ifPresent(i -> textList.scrollTo(Math.max(0, i - 1)));
    }

    private void key(KeyEvent event) {
        Proposal proposal = viewModel.chosenProperty().get();
        // A tick or a pencil that has the keyboard is meant itself.
        if (proposal == null || !factList.equals(event.getTarget())) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            proposal.tick(!proposal.isTicked());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            edit(proposal);
            event.consume();
        }
    }

    private void edit(Proposal proposal) {
        if (isUnsaved()) {
            return;
        }
        Form form = new Form(language, changes, clock);
        Supplier<Claim> read = forms.fill(form, proposal.claim());
        form.onSave(() -> {
            viewModel.correct(proposal, read.get());
            return null;
        }, this::close);
        formBox.getChildren().setAll(form);
        Nodes.shown(formBox, true);
        Nodes.shown(sourceBox, false);
        form.begin();
    }

    /// What is typed stays until it is saved or cancelled.
    private boolean isUnsaved() {
        boolean unsaved = !formBox.getChildren().isEmpty() && formBox.getChildren().getFirst() instanceof Form form && form.isDirty();
        if (unsaved) {
            say(language.say("review.unsaved"));
        }
        return unsaved;
    }

    private void close() {
        formBox.getChildren().clear();
        Nodes.shown(formBox, false);
        Nodes.shown(sourceBox, true);
        say("");
    }

    @FXML
    private void tickAll() {
        viewModel.tick(true);
    }

    @FXML
    private void tickNone() {
        viewModel.tick(false);
    }

    /// The day on which it was written is another: what it says of "last year" is too.
    @FXML
    private void reread() {
        try {
            AirDate day = written.read();
            boolean fits = day == null || day.precision() == Precision.DAY;
            say(fits ? "" : language.say("review.written.day"));
            if (fits && !Objects.equals(day == null ? null : day.latest(), reference())) {
                viewModel.writtenOn(day == null ? null : day.latest());
            }
        } catch (BadDate e) {
            say(language.say(e.sentence()));
        }
    }

    private @Nullable LocalDate reference() {
        Reading reading = viewModel.readingProperty().get();
        return reading == null ? null : reading.reference();
    }

    @FXML
    private void accept() {
        if (!isUnsaved()) {
            viewModel.accept(applied -> applied.shows().stream().findFirst().ifPresent(open), this::say);
        }
    }

    private void say(String sentence) {
        problemLabel.setText(sentence);
        Nodes.shown(problemLabel, !sentence.isEmpty());
    }
}
