package cliffhanger.desktop;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.slf4j.LoggerFactory;

/// Hands the words of a second start to the window that is open, over a Unix domain socket in the user's runtime folder, which nobody
/// else may enter. Whoever listens holds the window's lock; a socket that was there before is of one who is dead.
public final class Handover implements AutoCloseable {
    private static final int MOST_WORDS = 10_000;
    private static final int MOST_BYTES = 1 << 16;
    private static final byte TAKEN = 1;

    /// The first start claims the lock a moment before it listens.
    private static final int TRIES = 50;
    private static final long PAUSE = 100_000_000;

    private final Path file;
    private final ServerSocketChannel server;
    private final Consumer<List<String>> taker;

    private Handover(Path file, ServerSocketChannel server, Consumer<List<String>> taker) {
        this.file = file;
        this.server = server;
        this.taker = taker;
    }

    /// Listens for those who come later.
    ///
    /// @param folder of the library
    /// @param taker  told of the words of each, on a thread of its own
    /// @throws IOException where there can be no socket
    public static Handover listen(Path folder, Consumer<List<String>> taker) throws IOException {
        Path file = socket(folder);
        Private.folder(AppDirectories.runtime());
        Files.deleteIfExists(file);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(file));
        Handover handover = new Handover(file, server, taker);
        Thread.ofVirtual().name("handover").start(handover::serve);
        return handover;
    }

    private void serve() {
        while (server.isOpen()) {
            try {
                SocketChannel client = server.accept();
                Thread.ofVirtual().start(() -> take(client));
            } catch (AsynchronousCloseException e) {
                // The window closes.
                return;
            } catch (IOException e) {
                if (e instanceof ClosedChannelException) {
                    return;
                }
                LoggerFactory.getLogger(Handover.class).warn("A second start could not be heard.");
            }
        }
    }

    private void take(SocketChannel client) {
        try (client;
                DataInputStream in = new DataInputStream(Channels.newInputStream(client));
                DataOutputStream out = new DataOutputStream(Channels.newOutputStream(client))) {
            int count = in.readInt();
            if (count < 0 || count > MOST_WORDS) {
                return;
            }
            List<String> words = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int length = in.readInt();
                if (length < 0 || length > MOST_BYTES) {
                    return;
                }
                words.add(new String(in.readNBytes(length), StandardCharsets.UTF_8));
            }
            taker.accept(words);
            out.writeByte(TAKEN);
        } catch (IOException e) {
            // It went away before it had said all; it tells its user so.
        }
    }

    /// Hands words to the window that is open on the library in a folder. Waits up to five seconds for one that is just starting.
    ///
    /// @return whether it took them
    public static boolean send(Path folder, List<String> words) {
        for (int i = 0; i < TRIES; i++) {
            try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket(folder)));
                    DataOutputStream out = new DataOutputStream(Channels.newOutputStream(channel));
                    DataInputStream in = new DataInputStream(Channels.newInputStream(channel))) {
                out.writeInt(words.size());
                for (String word : words) {
                    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
                    out.writeInt(bytes.length);
                    out.write(bytes);
                }
                out.flush();
                return in.readByte() == TAKEN;
            } catch (IOException e) {
                LockSupport.parkNanos(PAUSE);
            }
        }
        return false;
    }

    /// One for each library; short, for the path of a socket may have about a hundred characters.
    static Path socket(Path folder) {
        CRC32C sum = new CRC32C();
        sum.update(folder.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8));
        return AppDirectories.runtime().resolve("window-" + HexFormat.of().toHexDigits((int) sum.getValue()));
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(file);
    }
}
