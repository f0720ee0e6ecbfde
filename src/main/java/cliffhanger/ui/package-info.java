/// What every view shares: the way to and from the background, the door for what the user does, view loading, forms and date
/// fields, Markdown, language, toasts, poster tiles, the theme.
@NullMarked
package cliffhanger.ui;

import org.jspecify.annotations.NullMarked;
