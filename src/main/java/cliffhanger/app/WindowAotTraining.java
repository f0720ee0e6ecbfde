package cliffhanger.app;

import cliffhanger.ui.FxBackground;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.stage.Window;

/// Walks once through what users see first, on a library with the samples in it, and leaves: the run that the window's
/// AOT cache in a package is trained by.
public final class WindowAotTraining {
    /// A step waits until the one before it is to be seen.
    private static final long PAUSE = 700_000_000;
    private static final int PATIENCE = 60;

    private final FxBackground background = new FxBackground(problem -> {
        problem.printStackTrace();
        Platform.exit();
    });
    private final Queue<Consumer<Parent>> steps = new ArrayDeque<>(List.of(
            root -> ((ButtonBase) root.lookup("#watchlistButton")).fire(),
            root -> list(root).getSelectionModel().select(2),
            root -> list(root).getSelectionModel().select(5),
            this::visitScreens));
    private int waited;

    private WindowAotTraining() {}

    /// @param words an empty folder for the library
    public static void main(String[] words) {
        WindowAotTraining rehearsal = new WindowAotTraining();
        Thread.ofPlatform().daemon().start(() -> {
            LockSupport.parkNanos(PAUSE);
            rehearsal.next();
        });
        int code = Main.run("--data", words[0]);
        rehearsal.background.close();
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
        if (root == null || root.lookup("#showList") == null || list(root).getItems().isEmpty()) {
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

    /// Each that the rail leads to, and back to the first.
    private void visitScreens(Parent root) {
        List<Node> buttons = List.copyOf(root.lookupAll(".rail .toggle-button"));
        Stream.concat(buttons.stream().skip(1), Stream.of(buttons.getFirst()))
                .forEach(button -> steps.add(shown -> ((ButtonBase) button).fire()));
    }
}
