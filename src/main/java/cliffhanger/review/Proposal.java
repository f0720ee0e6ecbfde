package cliffhanger.review;

import cliffhanger.article.Found;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A claim as it stands in the review: ticked or not, edited or not, and how it lies to what is held. JavaFX thread only.
public final class Proposal {
    private final Found<Claim> found;
    private final ObjectProperty<Claim> claim;
    private final BooleanProperty ticked = new SimpleBooleanProperty();
    private boolean decided;
    private final ReadOnlyObjectWrapper<Comparison> comparison = new ReadOnlyObjectWrapper<>(Comparison.fresh());

    Proposal(Found<Claim> found) {
        this.found = found;
        claim = new SimpleObjectProperty<>(found.value());
    }

    /// What it rests on.
    public Found<Claim> found() {
        return found;
    }

    public Claim claim() {
        return claim.get();
    }

    /// What is to be written; the user may have edited it.
    public ReadOnlyObjectProperty<Claim> claimProperty() {
        return claim;
    }

    public ReadOnlyBooleanProperty tickedProperty() {
        return ticked;
    }

    public boolean isTicked() {
        return ticked.get();
    }

    public Comparison comparison() {
        return comparison.get();
    }

    public ReadOnlyObjectProperty<Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /// What the user decides stands, whatever the library says later.
    void tick(boolean wanted) {
        decided = true;
        ticked.set(wanted && comparison().state() != Comparison.State.SAME);
    }

    /// The user's correction; it is meant to be taken over.
    void correct(Claim corrected) {
        claim.set(corrected);
        decided = true;
        ticked.set(true);
    }

    /// Sets it against what is held anew. What is new is ticked, unless the user has decided; what is known, or differs, waits.
    void compare(Comparison with) {
        comparison.set(with);
        if (with.state() == Comparison.State.SAME) {
            ticked.set(false);
        } else if (!decided) {
            ticked.set(with.state() == Comparison.State.NEW);
        }
    }
}
