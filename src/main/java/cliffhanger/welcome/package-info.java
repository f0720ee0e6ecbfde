/// What a window with nothing of one's own begins with: bring a history, find a first show, or look around.
@NullMarked
package cliffhanger.welcome;

import org.jspecify.annotations.NullMarked;
