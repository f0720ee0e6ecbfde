package cliffhanger.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A second start hands its words to the first. The socket's folder is that of whoever runs the tests; the library's is in its name.
class HandoverTest {
    @TempDir
    Path folder;

    private final LinkedBlockingQueue<List<String>> heard = new LinkedBlockingQueue<>();

    @Test
    void theFirstHearsTheWordsOfTheSecond() throws Exception {
        List<String> words = List.of("cliffhanger://show/1", "Ünïcode\nand a line", "");
        try (Handover _ = Handover.listen(folder, heard::add)) {
            assertThat(Handover.send(folder, words)).isTrue();
            assertThat(Handover.send(folder, List.of())).isTrue();
        }
        assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo(words);
        assertThat(heard.poll(5, TimeUnit.SECONDS)).isEmpty();
        assertThat(Handover.socket(folder)).doesNotExist();
    }

    @Test
    void aSocketOfOneThatWasKilledIsTakenOver() throws Exception {
        // Closed without being deleted, as the system leaves it.
        PrivateFiles.folder(Handover.socket(folder).getParent());
        ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        dead.bind(UnixDomainSocketAddress.of(Handover.socket(folder)));
        dead.close();
        assertThat(Handover.socket(folder)).exists();
        try (Handover _ = Handover.listen(folder, heard::add)) {
            assertThat(Handover.send(folder, List.of("a"))).isTrue();
        }
        Files.deleteIfExists(Handover.socket(folder));
    }

    @Test
    void whatIsNotTakenIsNotSaidToBe() throws Exception {
        try (Handover _ = Handover.listen(folder, words -> false)) {
            assertThat(Handover.send(folder, List.of("a"))).isFalse();
        }
        assertThat(Handover.send(folder, List.of("a"))).isFalse();
    }

    @Test
    void theSameLibraryByAnotherWayIsTheSame() throws Exception {
        Path library = Files.createDirectory(folder.resolve("library"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), library);
        try (Handover _ = Handover.listen(library, heard::add)) {
            assertThat(Handover.send(link, List.of("a"))).isTrue();
        }
    }

    @Test
    void moreThanAnyoneAsksForIsRefused() throws Exception {
        try (Handover _ = Handover.listen(folder, heard::add)) {
            assertThat(Handover.send(folder, Collections.nCopies(40, "x".repeat(1 << 15)))).isFalse();
            assertThat(Handover.send(folder, Collections.nCopies(10_001, ""))).isFalse();
            assertThat(Handover.send(folder, Collections.nCopies(10_000, "ab"))).isTrue();
        }
        assertThat(heard).hasSize(1);
    }

    @Test
    void whoTalksNonsenseIsNotListenedTo() throws Exception {
        try (Handover _ = Handover.listen(folder, heard::add)) {
            for (byte[] nonsense : List.of(new byte[] {-1, -1, -1, -1}, new byte[] {0, 0, 0, 1, 127, 0, 0, 0}, new byte[] {0, 0})) {
                try (SocketChannel client = SocketChannel.open(UnixDomainSocketAddress.of(Handover.socket(folder)))) {
                    client.write(ByteBuffer.wrap(nonsense));
                    client.shutdownOutput();
                    assertThat(client.read(ByteBuffer.allocate(1))).isEqualTo(-1);
                } catch (IOException reset) {
                    // It hung up while we were talking.
                }
            }
            assertThat(Handover.send(folder, List.of("still there"))).isTrue();
        }
        assertThat(heard).containsExactly(List.of("still there"));
    }
}
