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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.zip.CRC32C;
import org.slf4j.LoggerFactory;

/// Hands the words of a second start to the window that is open, over a Unix domain socket in the user's runtime folder, which nobody
/// else may enter. Whoever listens holds the window's lock; a socket that was there before is of one who is dead.
public final class Handover implements AutoCloseable {
    private static final int MOST_WORDS = 10_000;
    private static final int MOST_BYTES = 1 << 20;
    private static final byte TAKEN = 1;

    /// In seconds; whoever takes the words may wait for a window.
    private static final int PATIENCE = 20;

    /// After a failure, such as when there are too many files open.
    private static final long PAUSE = 200_000_000;

    private final Path file;
    private final ServerSocketChannel server;
    private final Predicate<List<String>> taker;

    private Handover(Path file, ServerSocketChannel server, Predicate<List<String>> taker) {
        this.file = file;
        this.server = server;
        this.taker = taker;
    }

    /// Listens for those who come later.
    ///
    /// @param folder of the library
    /// @param taker  asked to take the words of each, on a thread of its own
    /// @throws IOException where there can be no socket
    public static Handover listen(Path folder, Predicate<List<String>> taker) throws IOException {
        Path file = socket(folder);
        PrivateFiles.folder(AppDirectories.runtime());
        // Where another user made it, this fails.
        PrivateFiles.close(AppDirectories.runtime());
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
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private void take(SocketChannel client) {
        limit(client);
        try (client;
                DataInputStream in = new DataInputStream(Channels.newInputStream(client));
                DataOutputStream out = new DataOutputStream(Channels.newOutputStream(client))) {
            int count = in.readInt();
            int left = MOST_BYTES;
            List<String> words = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int length = in.readInt();
                left -= length;
                if (length < 0 || left < 0 || i == MOST_WORDS) {
                    return;
                }
                words.add(new String(in.readNBytes(length), StandardCharsets.UTF_8));
            }
            if (count >= 0 && taker.test(words)) {
                out.writeByte(TAKEN);
            }
        } catch (IOException e) {
            // It went away before it had said all, or does not say any more.
        }
    }

    /// Hands words to the window that is open on the library in a folder, and waits for up to 20 seconds until it has taken them.
    ///
    /// @return whether it did; not where there is none yet, or where it is just being closed
    public static boolean send(Path folder, List<String> words) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket(folder)));
                DataOutputStream out = new DataOutputStream(Channels.newOutputStream(channel));
                DataInputStream in = new DataInputStream(Channels.newInputStream(channel))) {
            limit(channel);
            out.writeInt(words.size());
            for (String word : words) {
                byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            out.flush();
            return in.readByte() == TAKEN;
        } catch (IOException e) {
            return false;
        }
    }

    /// A channel has no time limit of its own.
    private static void limit(SocketChannel channel) {
        CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.SECONDS, Thread::startVirtualThread).execute(() -> {
            try {
                channel.close();
            } catch (IOException e) {
                // It is gone.
            }
        });
    }

    /// One for each library, by whatever way it is named; short, for the path of a socket may have about a hundred characters.
    static Path socket(Path folder) {
        CRC32C sum = new CRC32C();
        sum.update(real(folder).toString().getBytes(StandardCharsets.UTF_8));
        return AppDirectories.runtime().resolve("window-" + HexFormat.of().toHexDigits((int) sum.getValue()));
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // What is left of it is that of one who is dead.
            LoggerFactory.getLogger(Handover.class).warn("The socket for second starts could not be taken away.");
        }
    }
}
