package cliffhanger.storage.file;

import cliffhanger.desktop.PrivateFiles;
import cliffhanger.storage.file.Seals.End;
import cliffhanger.storage.sql.FileKey;
import cliffhanger.storage.sql.Parts;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The small file `library.db-head` beside the library: how far the library has come, and which file it is. It is written after each
/// commit and never before, so a library that ends before its head has lost what was acknowledged. It is not brought to the disk each
/// time: after a power cut it may be older than the library, which is no trouble.
public final class Head implements AutoCloseable {
    public static final String END = "-head";

    private static final Pattern FORM = Pattern.compile("cliffhanger 1 (\\d+) (\\d+) (\\S+) (\\S+) *\n");
    private static final int LENGTH = 160;

    private final Path library;
    private final ByteBuffer bytes = ByteBuffer.allocateDirect(LENGTH);
    private @Nullable FileChannel channel;
    private String files = "";

    /// @param library its file
    Head(Path library) {
        this.library = library;
    }

    /// What a head says.
    ///
    /// @param file which the library was
    /// @param log  which file its write-ahead log was
    public record Said(End end, FileKey file, FileKey log) {}

    /// Empty where there is none, or one that is cut or of another form: it is a help, and not to be in the way.
    public static Optional<Said> read(Path library) {
        try {
            return readSurely(library);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// The same for those that would go wrong by a head that is there and was not read.
    ///
    /// @throws IOException where there is one that cannot be read just now
    public static Optional<Said> readSurely(Path library) throws IOException {
        try {
            Matcher form = FORM.matcher(Files.readString(beside(library), StandardCharsets.ISO_8859_1));
            return form.matches()
                    ? Optional.of(new Said(new End(Long.parseLong(form.group(1)), Long.parseLong(form.group(2))), key(form.group(3)), key(form.group(4))))
                    : Optional.empty();
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static FileKey key(String text) {
        return text.equals("-") ? FileKey.NONE : new FileKey(text);
    }

    /// Says anew which the library and its log are just now, and that it came as far as was said before.
    ///
    /// @throws IOException where how far it came cannot be read just now
    public static void name(Path library) throws IOException {
        End came = readSurely(library).map(Said::end).orElse(End.NONE);
        try (Head head = new Head(library)) {
            head.write(came);
        }
    }

    /// Has the library begin anew with what it holds: the next commit writes another.
    static void forget(Path library) {
        Parts.delete(beside(library));
    }

    private static Path beside(Path library) {
        return library.resolveSibling(library.getFileName() + END);
    }

    /// Writes down how far the library has come; where that cannot be, a later commit does.
    void write(End end) {
        try {
            writeSurely(end);
        } catch (IOException | IndexOutOfBoundsException | java.nio.BufferOverflowException e) {
            // On a full disk, say. The library itself is written.
            forgetChannel();
        }
    }

    /// Says anew which the library and its log are, and keeps how far it came.
    ///
    /// @throws IOException where that cannot be written down
    void renew() throws IOException {
        End came = readSurely(library).map(Said::end).orElse(End.NONE);
        forgetChannel();
        writeSurely(came);
    }

    private void writeSurely(End end) throws IOException {
        FileChannel open = channel == null ? open() : channel;
        bytes.clear();
        String text = "cliffhanger 1 " + end.commits() + " " + end.chain() + files;
        for (int i = 0; i < text.length(); i++) {
            bytes.put((byte) text.charAt(i));
        }
        while (bytes.position() < LENGTH - 1) {
            bytes.put((byte) ' ');
        }
        bytes.put((byte) '\n').flip();
        open.write(bytes, 0);
    }

    private FileChannel open() throws IOException {
        Path file = beside(library);
        PrivateFiles.newFile(file);
        FileChannel opened = FileChannel.open(file, StandardOpenOption.WRITE);
        channel = opened;
        FileKey log = FileKey.of(Parts.beside(library, "-wal"));
        files = " " + FileKey.of(library).key() + " " + (log.isNone() ? "-" : log.key());
        return opened;
    }

    private void forgetChannel() {
        close();
        channel = null;
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // It is only a help.
        }
    }
}
