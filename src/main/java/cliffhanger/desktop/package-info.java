/// What the operating system gives: where a program keeps its data and its log of errors, whether another copy runs, whether
/// there is a screen, and its notifications, tray, keyring and ways to start a program by itself.
@NullMarked
package cliffhanger.desktop;

import org.jspecify.annotations.NullMarked;
