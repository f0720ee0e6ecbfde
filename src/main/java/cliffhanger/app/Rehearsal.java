package cliffhanger.app;

import cliffhanger.ui.FxBackground;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.stage.Window;

/// Walks once through what users see first, on a library of its own with the samples in it, and leaves: the run that a package's
/// AOT cache is trained by.
public final class Rehearsal {
    /// A step waits until the one before it is to be seen.
    private static final long PAUSE = 700_000_000;
    private static final int PATIENCE = 60;

    private final FxBackground background = new FxBackground(problem -> {
        problem.printStackTrace();
        Platform.exit();
    });
    private final Queue<Consumer<Parent>> steps = new ArrayDeque<>(List.of(
            root -> list(root).getSelectionModel().select(2),
            root -> list(root).getSelectionModel().select(5),
            root -> press(root, "#remindersButton"),
            root -> press(root, "#settingsButton"),
            root -> press(root, "#watchlistButton")));
    private int waited;

    private Rehearsal() {}

    /// Runs the window and then the commands, in this one process.
    public static void main(String[] words) throws IOException {
        Path folder = Files.createTempDirectory("cliffhanger-rehearsal");
        Rehearsal rehearsal = new Rehearsal();
        Thread.ofPlatform().daemon().start(() -> {
            LockSupport.parkNanos(PAUSE);
            rehearsal.next();
        });
        int code = Main.run("--data", folder.toString());
        rehearsal.background.close();
        for (String command : List.of("list", "next", "next --json", "remind --wait 0", "show Westworld", "reminders")) {
            code += Main.run(("--data " + folder + " " + command).split(" ", -1));
        }
        System.exit(code);
    }

    /// Comes back to the JavaFX thread for each step, when the window has had time to follow.
    private void next() {
        background.run(() -> {
            LockSupport.parkNanos(PAUSE);
            return true;
        }, rested -> step());
    }

    private void step() {
        Parent root = Window.getWindows().isEmpty() ? null : Window.getWindows().getFirst().getScene().getRoot();
        if (root == null || list(root).getItems().isEmpty()) {
            if (++waited > PATIENCE) {
                throw new IllegalStateException("the window never filled");
            }
        } else if (steps.isEmpty()) {
            Platform.exit();
            return;
        } else {
            steps.remove().accept(root);
        }
        next();
    }

    private static ListView<?> list(Parent root) {
        return (ListView<?>) root.lookup("#showList");
    }

    private static void press(Node root, String button) {
        ((ButtonBase) root.lookup(button)).fire();
    }
}
