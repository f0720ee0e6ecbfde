/// Where a secret is kept: in the desktop's keyring by secret-tool, else in a file that is the user's alone.
@NullMarked
package cliffhanger.desktop.keyring;

import org.jspecify.annotations.NullMarked;
