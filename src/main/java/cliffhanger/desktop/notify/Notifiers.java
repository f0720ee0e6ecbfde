package cliffhanger.desktop.notify;

import cliffhanger.desktop.AppDirectories;
import cliffhanger.desktop.PrivateFiles;
import cliffhanger.language.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The ways of this system to show notifications, one after the other until one works.
public final class Notifiers implements Notifier {
    private final List<Notifier> ways;

    Notifiers(List<Notifier> ways) {
        this.ways = List.copyOf(ways);
    }

    /// What this system has: on Linux the bus, then `notify-send`.
    public static Notifiers here(Listener listener) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("windows")) {
            return new Notifiers(List.of(CommandNotifier.windows()));
        }
        if (system.contains("mac")) {
            return new Notifiers(List.of(CommandNotifier.mac()));
        }
        String icon = icon();
        return new Notifiers(List.of(new FreedesktopNotifier(icon, listener), new NotifySend(icon, listener)));
    }

    @Override
    public void show(Notification notification) throws NotShown {
        // What the first of them says is what the user can mend.
        NotShown first = null;
        for (Notifier way : ways) {
            try {
                way.show(notification);
                return;
            } catch (NotShown e) {
                first = first == null ? e : first;
            }
        }
        throw first == null ? new NotShown(Sentence.of("desktop.notify.none"), null) : first;
    }

    @Override
    public boolean isAnswerable() {
        return ways.stream().anyMatch(Notifier::isAnswerable);
    }

    @Override
    public void close() {
        ways.forEach(Notifier::close);
    }

    /// Servers take an icon by its path; the one in our jar is copied out once.
    private static String icon() {
        Path file = AppDirectories.state().resolve("icon.png");
        try (InputStream in = Objects.requireNonNull(Notifiers.class.getResourceAsStream("/cliffhanger/app/icon-128.png"))) {
            if (!Files.exists(file)) {
                PrivateFiles.folder(AppDirectories.state());
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return file.toString();
        } catch (IOException e) {
            // A reminder without a picture is a reminder.
            return "";
        }
    }
}
