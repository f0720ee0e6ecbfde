package cliffhanger.desktop.notify;

import cliffhanger.language.Sentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Notifications by libnotify's `notify-send`, where the bus cannot be spoken to directly. It waits for the answer and prints
/// it, so each notification is a process until it is answered or closed.
public final class NotifySend implements Notifier {
    /// A server that refuses does so at once.
    private static final int REFUSED_WITHIN = 700;

    private final String icon;
    private final Listener listener;
    private final Map<String, String> environment;
    private final Map<String, Process> waiting = new ConcurrentHashMap<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    public NotifySend(String icon, Listener listener) {
        this(icon, listener, Map.of());
    }

    /// @param environment of its processes, besides our own
    public NotifySend(String icon, Listener listener, Map<String, String> environment) {
        this.icon = icon;
        this.listener = listener;
        this.environment = Map.copyOf(environment);
    }

    static List<String> command(Notification notification, String icon) {
        List<String> words = new ArrayList<>(List.of("notify-send", "--app-name=Cliffhanger", "--icon=" + icon,
                "--category=x-cliffhanger.reminder", "--hint=string:x-dunst-stack-tag:" + notification.tag(),
                "--action=" + Notification.OPEN + "=Cliffhanger"));
        notification.buttons().forEach(button -> words.add("--action=" + button.answer() + "=" + button.label()));
        words.addAll(List.of("--", notification.title(), FreedesktopNotifier.escaped(notification.body())));
        return words;
    }

    @Override
    public void show(Notification notification) throws NotShown {
        Process before = waiting.remove(notification.tag());
        if (before != null) {
            before.destroy();
        }
        try {
            ProcessBuilder builder = new ProcessBuilder(command(notification, icon)).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (process.waitFor(REFUSED_WITHIN, TimeUnit.MILLISECONDS) && process.exitValue() != 0) {
                throw new NotShown(Sentence.of("desktop.notify.send.refused"), null);
            }
            waiting.put(notification.tag(), process);
            Thread.ofVirtual().start(() -> answer(notification.tag(), process));
        } catch (IOException e) {
            throw new NotShown(Sentence.of("desktop.notify.send.missing"), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotShown(Sentence.of("desktop.notify.interrupted"), e);
        }
    }

    private void answer(String tag, Process process) {
        try {
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            waiting.remove(tag, process);
            if (!answer.isEmpty() && !closed.get()) {
                listener.answered(tag, answer);
            }
        } catch (IOException e) {
            // The process was ended, and with it the wait for its answer.
            waiting.remove(tag, process);
        }
    }

    @Override
    public boolean isAnswerable() {
        return !waiting.isEmpty();
    }

    @Override
    public void close() {
        closed.set(true);
        waiting.values().forEach(Process::destroy);
    }
}
