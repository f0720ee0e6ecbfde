package cliffhanger.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.transform.Shear;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/// Shows Markdown (CommonMark) as nodes. HTML in it is shown as it is written, pictures as their words.
public final class Markdown {
    /// Blocks within blocks; a note that goes deeper is shown as plain text.
    private static final int DEEPEST = 32;

    private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(2 * DEEPEST).build();

    /// Beyond this a note is shown as plain text.
    private static final int LONGEST = 20_000;

    private final Consumer<String> browser;

    /// @param browser opens an address
    public Markdown(Consumer<String> browser) {
        this.browser = browser;
    }

    public Node show(String text) {
        if (text.length() > LONGEST) {
            return plain(text);
        }
        try {
            org.commonmark.node.Node parsed = PARSER.parse(text);
            if (depth(parsed) > DEEPEST) {
                return plain(text);
            }
            VBox box = new VBox(6);
            box.getStyleClass().add("markdown");
            box.getChildren().setAll(blocks(parsed));
            return box;
        } catch (StackOverflowError e) {
            // The parser goes down into itself with what stands within a line.
            return plain(text);
        }
    }

    private static Node plain(String text) {
        Label plain = new Label(text);
        plain.setWrapText(true);
        return plain;
    }

    /// How far it goes down, found step by step.
    private static int depth(org.commonmark.node.Node root) {
        int deepest = 0;
        int depth = 0;
        org.commonmark.node.Node node = root;
        while (node != null) {
            deepest = Math.max(deepest, depth);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null ? null : node.getNext();
        }
        return deepest;
    }

    private List<Node> blocks(org.commonmark.node.Node parent) {
        List<Node> blocks = new ArrayList<>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            blocks.add(block(child));
        }
        return blocks;
    }

    private Node block(org.commonmark.node.Node node) {
        return switch (node) {
            case Heading heading -> styled(flow(heading), "md-heading");
            case BulletList list -> list(list, -1);
            case OrderedList list -> list(list, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
            case BlockQuote quote -> styled(new VBox(6, blocks(quote).toArray(Node[]::new)), "md-quote");
            case FencedCodeBlock code -> code(code.getLiteral());
            case IndentedCodeBlock code -> code(code.getLiteral());
            case HtmlBlock html -> code(html.getLiteral());
            case ThematicBreak _ -> new Separator();
            default -> flow(node);
        };
    }

    private Node list(org.commonmark.node.Node list, int first) {
        VBox items = new VBox(2);
        int number = first;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            Label mark = new Label(first < 0 ? "•" : number++ + ".");
            mark.getStyleClass().add("md-mark");
            VBox content = new VBox(2, blocks(item).toArray(Node[]::new));
            HBox.setHgrow(content, Priority.ALWAYS);
            items.getChildren().add(new HBox(6, mark, content));
        }
        return items;
    }

    private static Node code(String literal) {
        Label label = new Label(literal.stripTrailing());
        label.setWrapText(true);
        return styled(label, "md-code");
    }

    private TextFlow flow(org.commonmark.node.Node parent) {
        TextFlow flow = new TextFlow();
        flow.setLineSpacing(3);
        inline(parent, flow, false, false);
        return flow;
    }

    private void inline(org.commonmark.node.Node parent, TextFlow flow, boolean strong, boolean emphasis) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            switch (child) {
                case org.commonmark.node.Text text -> flow.getChildren().add(text(text.getLiteral(), strong, emphasis));
                case Code code -> flow.getChildren().add(styled(text(code.getLiteral(), strong, emphasis), "md-inline-code"));
                case HtmlInline html -> flow.getChildren().add(text(html.getLiteral(), strong, emphasis));
                case SoftLineBreak _ -> flow.getChildren().add(new Text("\n"));
                case HardLineBreak _ -> flow.getChildren().add(new Text("\n"));
                case StrongEmphasis more -> inline(more, flow, true, emphasis);
                case Emphasis more -> inline(more, flow, strong, true);
                case Link link -> link(link, flow, strong, emphasis);
                default -> inline(child, flow, strong, emphasis);
            }
        }
    }

    private void link(Link link, TextFlow flow, boolean strong, boolean emphasis) {
        int before = flow.getChildren().size();
        inline(link, flow, strong, emphasis);
        String address = link.getDestination();
        boolean web = address.startsWith("https://") || address.startsWith("http://");
        if (web) {
            flow.getChildren().subList(before, flow.getChildren().size()).forEach(node -> {
                styled(node, "md-link");
                node.setOnMouseClicked(event -> {
                    browser.accept(address);
                    event.consume();
                });
            });
        }
    }

    /// Inter comes without italics, so emphasis leans.
    private static Text text(String literal, boolean strong, boolean emphasis) {
        Text text = new Text(literal);
        text.getStyleClass().add("text");
        if (strong) {
            text.getStyleClass().add("strong");
        }
        if (emphasis) {
            text.getTransforms().add(new Shear(-0.18, 0));
        }
        return text;
    }

    private static <N extends Node> N styled(N node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }
}
