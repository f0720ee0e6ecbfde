package cliffhanger.desktop.notify;

import cliffhanger.language.Sentence;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// Notifications by a command of the system that shows them and ends: nothing comes back. Written for Windows and macOS and
/// tested for the command that it builds; untried on those systems.
public final class CommandNotifier implements Notifier {
    private static final int PATIENCE = 15;

    private final Function<Notification, List<String>> command;

    private CommandNotifier(Function<Notification, List<String>> command) {
        this.command = command;
    }

    /// By `osascript`, which has no buttons.
    public static CommandNotifier mac() {
        return new CommandNotifier(CommandNotifier::osascript);
    }

    /// A toast of the Windows Runtime by PowerShell.
    public static CommandNotifier windows() {
        return new CommandNotifier(CommandNotifier::powershell);
    }

    static List<String> osascript(Notification notification) {
        return List.of("osascript",
                "-e", "on run argv", "-e", "display notification (item 2 of argv) with title (item 1 of argv)", "-e", "end run",
                notification.title(), notification.body());
    }

    static List<String> powershell(Notification notification) {
        // Single quotes are doubled in PowerShell's literal strings; the text goes into the toast's XML as text nodes.
        String script = """
                $ErrorActionPreference = 'Stop'
                [void][Windows.UI.Notifications.ToastNotificationManager, Windows.UI.Notifications, ContentType = WindowsRuntime]
                $xml = [Windows.UI.Notifications.ToastNotificationManager]::GetTemplateContent('ToastText02')
                $lines = $xml.GetElementsByTagName('text')
                [void]$lines.Item(0).AppendChild($xml.CreateTextNode(%s))
                [void]$lines.Item(1).AppendChild($xml.CreateTextNode(%s))
                $toast = [Windows.UI.Notifications.ToastNotification]::new($xml)
                $toast.Tag = %s
                [Windows.UI.Notifications.ToastNotificationManager]::CreateToastNotifier('Cliffhanger').Show($toast)
                """.formatted(quoted(notification.title()), quoted(notification.body()), quoted(notification.tag()));
        return List.of("powershell.exe", "-NoProfile", "-NonInteractive", "-Command", script);
    }

    private static String quoted(String text) {
        // PowerShell takes typographic single quotes for its own.
        return "'" + text.replaceAll("['‘’‚‛]", "$0$0") + "'";
    }

    @Override
    public void show(Notification notification) throws NotShown {
        try {
            Process process = new ProcessBuilder(command.apply(notification))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroy();
                throw new NotShown(Sentence.of("desktop.notify.system.refused"), null);
            }
        } catch (IOException e) {
            throw new NotShown(Sentence.of("desktop.notify.system.missing"), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotShown(Sentence.of("desktop.notify.interrupted"), e);
        }
    }

    @Override
    public boolean isAnswerable() {
        return false;
    }

    @Override
    public void close() {
        // Nothing is kept.
    }
}
