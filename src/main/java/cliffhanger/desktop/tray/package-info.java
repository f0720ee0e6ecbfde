/// An icon in the desktop's tray, by the StatusNotifierItem protocol (freedesktop and KDE), with the menu that dbusmenu describes.
@NullMarked
package cliffhanger.desktop.tray;

import org.jspecify.annotations.NullMarked;
