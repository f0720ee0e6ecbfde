package cliffhanger.trackers;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The text of a file that says nowhere how it is written: UTF-8, or the Western European letters of Windows, which are those of ISO
/// 8859-1 and a few more. What is no UTF-8 tells: where no letter beyond ASCII came before it, it is the other. A file that was UTF-8
/// so far is damaged there.
final class PlainText extends Reader {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final boolean mayBeWindows;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    private boolean ended;
    private boolean beyondAscii;
    private long line = 1;

    /// @param mayBeWindows whether the older letters are allowed; JSON is always UTF-8
    PlainText(InputStream in, boolean mayBeWindows) {
        this.in = in;
        this.mayBeWindows = mayBeWindows;
    }

    /// Where it is neither.
    static final class BadLetters extends CharacterCodingException {
        private static final long serialVersionUID = 1L;

        private final long line;

        BadLetters(long line) {
            this.line = line;
        }

        /// The line, from 1.
        long line() {
            return line;
        }
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        CharBuffer letters = CharBuffer.wrap(into, from, length);
        while (letters.position() == from) {
            CoderResult result = decoder.decode(bytes, letters, ended);
            look(into, from, letters.position());
            if (result.isError()) {
                // What came before it is handed over first.
                if (letters.position() == from) {
                    turn();
                }
            } else if (result.isUnderflow() && letters.position() == from) {
                if (ended) {
                    return -1;
                }
                fill();
            } else if (result.isOverflow()) {
                break;
            }
        }
        return letters.position() - from;
    }

    private void look(char[] letters, int from, int to) {
        for (int i = from; i < to; i++) {
            line += letters[i] == '\n' ? 1 : 0;
            beyondAscii |= letters[i] > 0x7f;
        }
    }

    private void turn() throws BadLetters {
        if (!mayBeWindows || beyondAscii || isMostlyUtf8()) {
            throw new BadLetters(line);
        }
        decoder = WINDOWS.newDecoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    /// Whether what follows has more letters of UTF-8 than bytes that are none: then one byte is damaged.
    private boolean isMostlyUtf8() {
        int good = 0;
        int bad = 0;
        for (int i = bytes.position(); i < bytes.limit(); i++) {
            int one = bytes.get(i) & 0xff;
            if (one < 0x80) {
                continue;
            }
            int more = one >= 0xc2 && one < 0xe0 ? 1 : one >= 0xe0 && one < 0xf0 ? 2 : one >= 0xf0 && one < 0xf5 ? 3 : 0;
            boolean whole = more > 0 && i + more < bytes.limit();
            for (int k = 1; whole && k <= more; k++) {
                whole = (bytes.get(i + k) & 0xc0) == 0x80;
            }
            good += whole ? 1 : 0;
            bad += whole ? 0 : 1;
            i += whole ? more : 0;
        }
        return good > bad;
    }

    private void fill() throws IOException {
        bytes.compact();
        int got = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (got < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + got);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
