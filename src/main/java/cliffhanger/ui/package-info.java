/// What every view shares: the way to and from the background, view loading, messages, toasts, poster tiles, the theme.
@NullMarked
package cliffhanger.ui;

import org.jspecify.annotations.NullMarked;
