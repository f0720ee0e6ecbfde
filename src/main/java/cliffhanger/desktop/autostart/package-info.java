/// Ways to have a program started by itself: a systemd timer, an XDG autostart entry, a launch agent, a scheduled task.
@NullMarked
package cliffhanger.desktop.autostart;

import org.jspecify.annotations.NullMarked;
