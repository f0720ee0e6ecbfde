package cliffhanger.show;

import cliffhanger.library.ShowId;
import cliffhanger.library.Subject;
import cliffhanger.library.veil.Choice;
import cliffhanger.library.veil.Secret;
import cliffhanger.library.veil.Veils;

/// A veil with no window around it.
public record Lifting(Veils veils) implements Veiling {
    @Override
    public void lift(Subject of, Secret what) {
        veils.lift(of, what);
    }

    @Override
    public Choice choice(ShowId show) {
        return veils.choice(show);
    }

    @Override
    public void choose(ShowId show, Choice choice) {
        veils.choose(show, choice);
    }
}
