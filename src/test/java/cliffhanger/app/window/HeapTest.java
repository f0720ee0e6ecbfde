package cliffhanger.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// Whether walking about leaves anything behind. Alone in its process, for it looks at all of the heap.
@Isolated
class HeapTest extends WindowTest {
    @Test
    void theHeapStaysFlatWhileEveryScreenIsWalkedAHundredTimes() {
        awaitText(robot, "#titleLabel", "American Rust");
        walk(20);
        long before = used();
        walk(100);
        long after = used();
        assertThat(after - before).as("bytes kept after a hundred walks").isLessThan(12L << 20);
    }

    private void walk(int times) {
        List<String> buttons = List.of("#notesButton", "#remindersButton", "#settingsButton", "#watchlistButton");
        ListView<?> list = robot.lookup("#showList").queryAs(ListView.class);
        for (int i = 0; i < times; i++) {
            int row = 1 + i % (list.getItems().size() - 1);
            robot.interact(() -> {
                for (String button : buttons) {
                    robot.lookup(button).queryAs(ToggleButton.class).fire();
                    list.getScene().getRoot().layout();
                }
                list.getSelectionModel().select(row);
            });
        }
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
