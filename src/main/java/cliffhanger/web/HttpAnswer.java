package cliffhanger.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a server said.
public final class HttpAnswer {
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([\\w.:-]+)");

    private final byte[] body;
    private final String type;

    /// @param type its `Content-Type`; empty where it named none
    HttpAnswer(byte[] body, String type) {
        this.body = body;
        this.type = type;
    }

    /// The body as it came; not to be written to.
    public byte[] body() {
        return body;
    }

    /// The body in UTF-8, whatever the server wrote it in: as JSON it should be that already, whatever its header says.
    public byte[] utf8() {
        return isUtf8() ? body : new String(body, charset()).getBytes(StandardCharsets.UTF_8);
    }

    private boolean isUtf8() {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).limit() >= 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private Charset charset() {
        Matcher matcher = CHARSET.matcher(type.toLowerCase(Locale.ROOT));
        try {
            return matcher.find() ? Charset.forName(matcher.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
