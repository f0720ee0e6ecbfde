package cliffhanger.command.print;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Lines with columns of fixed width; what is too long is cut with an ellipsis.
public final class Table {
    private final int[] widths;

    public Table(int... widths) {
        this.widths = widths.clone();
    }

    public String line(String... cells) {
        return IntStream.range(0, cells.length)
                .mapToObj(i -> cell(cells[i], widths[i]))
                .collect(Collectors.joining(" "))
                .stripTrailing();
    }

    private static String cell(String text, int width) {
        int length = text.codePointCount(0, text.length());
        return length > width
                ? text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…"
                : text + " ".repeat(width - length);
    }
}
