package cliffhanger.trackers;

import cliffhanger.language.Sentence;
import cliffhanger.library.history.UnreadableHistory;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// A file of an export: one that lies on the disk, or in a ZIP.
final class ExportFile {
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final long size;
    private final long packed;
    private final Opener opener;
    private final Limits.Meter meter;

    /// @param name   as people see it, without folders
    /// @param size   bytes, unpacked, as far as it is said
    /// @param packed its bytes in a ZIP; 0 where it is in none
    ExportFile(String name, long size, long packed, Opener opener, Limits.Meter meter) {
        this.name = name;
        this.size = size;
        this.packed = packed;
        this.opener = opener;
        this.meter = meter;
    }

    /// Opens its bytes.
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    String name() {
        return name;
    }

    long size() {
        return size;
    }

    /// Its bytes, counted against the limits.
    InputStream bytes() throws IOException {
        return new Counted(opener.open());
    }

    /// Its text: UTF-8, or UTF-16 where it begins with the mark of that. What is neither fails where it stands.
    ///
    /// @throws PlainText.BadLetters in reading, with the line
    Reader text() throws IOException {
        return text(CodingErrorAction.REPORT, false);
    }

    /// The text of a table, as [#text], or in the letters of Windows.
    Reader tableText() throws IOException {
        return text(CodingErrorAction.REPORT, true);
    }

    /// Its first letters, whatever stands there.
    String start(int limit) throws IOException {
        char[] buffer = new char[limit];
        try (Reader text = text(CodingErrorAction.REPLACE, false)) {
            int got = 0;
            for (int more = 0; more >= 0 && got < limit; got += Math.max(more, 0)) {
                more = text.read(buffer, got, limit - got);
            }
            return new String(buffer, 0, got);
        }
    }

    /// All of its text, where that is not too long.
    String strictText(int limit) throws IOException {
        try (Reader text = text()) {
            StringBuilder all = new StringBuilder();
            char[] buffer = new char[BUFFER];
            for (int got = text.read(buffer); got >= 0; got = text.read(buffer)) {
                all.append(buffer, 0, got);
                if (all.length() > limit) {
                    throw new UnreadableHistory(Sentence.of("trackers.large", name));
                }
            }
            return all.toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableHistory(Sentence.of("trackers.bad.utf8", name), e);
        }
    }

    private Reader text(CodingErrorAction otherwise, boolean mayBeWindows) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(bytes(), 3);
        Charset charset = charset(bytes);
        return charset.equals(StandardCharsets.UTF_8) && otherwise == CodingErrorAction.REPORT
                ? new BufferedReader(new PlainText(bytes, mayBeWindows), BUFFER)
                : new BufferedReader(new InputStreamReader(bytes, charset.newDecoder().onMalformedInput(otherwise).onUnmappableCharacter(otherwise)), BUFFER);
    }

    private static Charset charset(PushbackInputStream bytes) throws IOException {
        byte[] mark = new byte[3];
        int got = bytes.readNBytes(mark, 0, mark.length);
        if (got == 3 && (mark[0] & 0xff) == 0xef && (mark[1] & 0xff) == 0xbb && (mark[2] & 0xff) == 0xbf) {
            return StandardCharsets.UTF_8;
        }
        bytes.unread(mark, 0, got);
        boolean big = got > 1 && (mark[0] & 0xff) == 0xfe && (mark[1] & 0xff) == 0xff;
        boolean little = got > 1 && (mark[0] & 0xff) == 0xff && (mark[1] & 0xff) == 0xfe;
        return big || little ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    /// Says what is wrong with a line of it.
    ///
    /// @param key of a sentence about a file and a line
    UnreadableHistory broken(String key, long line, Throwable cause) {
        return new UnreadableHistory(Sentence.of(key, name, line), cause);
    }

    private final class Counted extends FilterInputStream {
        private long own;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int got = super.read(buffer, from, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int more) {
            own += more;
            meter.count(name, own, more, packed);
        }
    }
}
