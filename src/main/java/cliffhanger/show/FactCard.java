package cliffhanger.show;

import cliffhanger.library.Fact;
import cliffhanger.library.FactId;
import cliffhanger.library.SeasonId;
import cliffhanger.library.StoredFact;
import cliffhanger.library.change.Change;
import cliffhanger.ui.FactForms;
import cliffhanger.ui.Form;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A card with a list of facts, which can be added to and edited in place.
abstract class FactCard<F extends Fact> extends SeasonCard {
    final Editing editing;
    final FactForms forms;

    @FXML
    private VBox formBox;

    FactCard(ShowViewModel viewModel, Editing editing) {
        super(viewModel);
        this.editing = editing;
        forms = new FactForms(editing.words(), editing::region);
    }

    /// Fills a form for a fact.
    ///
    /// @param old what to begin with; null for a new one
    abstract Supplier<F> fields(Form form, @Nullable F old, int season);

    @Override
    void turned(@Nullable SeasonId from, @Nullable SeasonId to) {
        editing.turn(formBox, from, to);
    }

    @FXML
    private void add() {
        begin();
    }

    @Override
    void begin() {
        edit(null);
    }

    @Override
    ReadOnlyBooleanProperty editingProperty() {
        return formBox.visibleProperty();
    }

    void edit(@Nullable StoredFact<F> listed) {
        editing.open(formBox, form -> {
            FactId id = listed == null ? null : listed.id();
            Supplier<F> fact = fields(form, listed == null ? null : listed.fact(), page().season().number());
            return () -> new Change.WriteFact(show().id(), id, fact.get());
        });
    }
}
