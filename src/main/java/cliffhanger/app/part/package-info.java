/// The parts of the window, one for each feature: its view-models and controllers, its screens, and what it does when something
/// changed, was reloaded, or is to be closed. A new screen is a new part, and its line in the composition root.
@NullMarked
package cliffhanger.app.part;

import org.jspecify.annotations.NullMarked;
