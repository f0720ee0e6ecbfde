package cliffhanger.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.framework.junit5.ApplicationTest;

/// Notes that go deeper than anybody writes are shown as plain text.
@ResourceLock("window")
@Tag("window")
class DeepNoteTest extends ApplicationTest {
    @Override
    public void start(Stage stage) {
        // Only the toolkit is wanted.
    }

    private Node shown(String text) {
        Node[] node = new Node[1];
        interact(() -> node[0] = new Markdown(address -> {}).show(text));
        return node[0];
    }

    @Test
    void whatGoesTooDeepIsPlainText() {
        for (String deep : List.of(">".repeat(9_000), "> ".repeat(500) + "x", "*".repeat(9_000) + "x" + "*".repeat(9_000), "[".repeat(9_000), "- ".repeat(4_000),
                "1. ".repeat(4_000), "*a **b ".repeat(2_000), "`".repeat(9_000), "![".repeat(4_000))) {
            assertThat(shown(deep)).as(deep.substring(0, 10)).isNotNull();
        }
        assertThat(shown(">".repeat(60) + " x")).isInstanceOf(Label.class);
    }

    @Test
    void whatPeopleWriteIsNot() {
        assertThat(shown("> once\n> > twice\n\n- a\n  - b\n    - c **d *e***")).isInstanceOf(VBox.class);
    }
}
