package cliffhanger.startup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// An Xvfb whose frame buffer is a file in memory, in the X Window Dump format: what is painted can be seen without asking the X
/// server or the program.
final class VirtualScreen implements AutoCloseable {
    static final int WIDTH = 1280;
    static final int HEIGHT = 832;

    /// Fields of the header, each of 32 bits, big-endian.
    private static final int HEADER_SIZE = 0;
    private static final int BYTES_PER_LINE = 12 * 4;
    private static final int COLOURS = 19 * 4;
    private static final int COLOUR_SIZE = 12;

    private final Process server;
    private final String display;
    private final ByteBuffer frame;
    private final int first;
    private final int line;

    VirtualScreen(Path folder) throws IOException {
        Files.createDirectories(folder);
        server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", WIDTH + "x" + HEIGHT + "x24", "-noreset", "-nocursor", "-fbdir", folder.toString(), "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        display = ":" + new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8)).readLine();
        try (FileChannel file = FileChannel.open(folder.resolve("Xvfb_screen0"), StandardOpenOption.READ)) {
            frame = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
        }
        line = frame.getInt(BYTES_PER_LINE);
        first = frame.getInt(HEADER_SIZE) + frame.getInt(COLOURS) * COLOUR_SIZE;
    }

    String display() {
        return display;
    }

    /// How many pixels of a part of the screen differ from their left neighbour: none in what is blank, hundreds in a line of text.
    int edges(Area area) {
        int edges = 0;
        for (int y = area.top(); y < area.bottom(); y++) {
            int at = first + y * line + area.left() * 4;
            int before = frame.getInt(at);
            for (int x = area.left() + 1; x < area.right(); x++) {
                at += 4;
                int here = frame.getInt(at);
                if (here != before) {
                    edges++;
                }
                before = here;
            }
        }
        return edges;
    }

    /// In pixels from the top left.
    record Area(int left, int top, int right, int bottom) {}

    @Override
    public void close() {
        server.destroy();
    }
}
