package cliffhanger.show;

import cliffhanger.library.ShowId;
import cliffhanger.library.Subject;
import cliffhanger.library.veil.Choice;
import cliffhanger.library.veil.Secret;

/// What a show's page can do with the veil over it. JavaFX thread.
public interface Veiling {
    /// Has the pages show one thing that they cover, until the show is left.
    void lift(Subject of, Secret what);

    /// What is chosen for one show.
    Choice choice(ShowId show);

    /// Chooses for one show, and has all that is shown follow.
    void choose(ShowId show, Choice choice);
}
