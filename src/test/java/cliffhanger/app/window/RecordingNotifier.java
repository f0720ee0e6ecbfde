package cliffhanger.app.window;

import cliffhanger.desktop.notify.NotShown;
import cliffhanger.desktop.notify.Notification;
import cliffhanger.desktop.notify.Notifier;
import cliffhanger.language.Sentence;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Keeps what was shown, and answers when it is told to. Refuses all while `broken`.
final class RecordingNotifier implements Notifier {
    final List<Notification> shown = new CopyOnWriteArrayList<>();
    volatile boolean broken;
    private volatile Listener listener = (tag, answer) -> {};

    Notifier listening(Listener to) {
        listener = to;
        return this;
    }

    void answer(Notification notification, String answer) {
        listener.answered(notification.tag(), answer);
    }

    @Override
    public void show(Notification notification) throws NotShown {
        if (broken) {
            throw new NotShown(Sentence.of("desktop.notify.none"), null);
        }
        shown.add(notification);
    }

    @Override
    public boolean isAnswerable() {
        return !shown.isEmpty();
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
