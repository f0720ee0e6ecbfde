package cliffhanger.desktop.notify;

/// A way to show notifications. Calls may block for some seconds; make them from a thread that can wait, never the JavaFX
/// thread.
public interface Notifier extends AutoCloseable {
    /// Shows a notification, or replaces the one of the same tag.
    ///
    /// @throws NotShown with a plain sentence where it could not be shown
    void show(Notification notification) throws NotShown;

    /// Whether what was shown can be answered, so that it makes sense to wait.
    boolean isAnswerable();

    /// Ends what listens for answers; notifications stay where they are.
    @Override
    void close();

    /// Told of an answer, on any thread.
    @FunctionalInterface
    interface Listener {
        /// @param tag    of the notification
        /// @param answer of its button, or [Notification#OPEN]
        void answered(String tag, String answer);
    }
}
