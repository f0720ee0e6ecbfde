package cliffhanger.app.work;

import cliffhanger.command.OpenLibrary;
import cliffhanger.desktop.PrivateFiles;
import cliffhanger.desktop.SingleInstance;
import cliffhanger.language.Sentence;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.reminders.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The window on a library as a command sees it: in another process.
public final class OtherWindow implements OpenLibrary.Window {
    private final Path folder;

    public OtherWindow(Path folder) {
        this.folder = folder;
    }

    @Override
    public boolean isOpen() {
        return SingleInstance.isClaimed(folder);
    }

    @Override
    public void open(Topic topic) {
        List<String> command = new ArrayList<>(SelfLauncher.command());
        Link link = topic.show() == null ? new Link.ToScreen(Link.REMINDERS) : new Link.Show(topic.show(), topic.season());
        command.addAll(new WindowArguments(folder, List.of(link), List.of()).print());
        start(command);
    }

    /// Makes the folder, and opens the window on a new library there.
    public void make(WindowArguments words) {
        try {
            PrivateFiles.folder(folder);
        } catch (IOException e) {
            throw new LibraryException(Problem.READ_ONLY, Sentence.of("app.folder.unmade", folder), e);
        }
        List<String> command = new ArrayList<>(SelfLauncher.command());
        command.addAll(words.in(folder).print());
        start(command);
    }

    private static void start(List<String> command) {
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new LibraryException(Problem.REFUSED, Sentence.of("app.start.failed", String.valueOf(e.getMessage())), e);
        }
    }
}
