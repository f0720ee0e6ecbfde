package cliffhanger.article;

import cliffhanger.language.Sentence;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads an article from a `.txt` or `.html` file. Blocks on the disk.
public final class ArticleFile {
    /// A page with all its scripts stays under this.
    private static final long LARGEST = 8L << 20;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=[\"']?([\\w-]+)");

    private ArticleFile() {}

    /// Whether a file's name says that it is one of these.
    public static boolean looksLikeOne(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".md");
    }

    /// @throws UnreadableArticle with a plain sentence when there is nothing to read in it
    public static Article read(Path file) throws UnreadableArticle {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.isDirectory(file)) {
                throw new UnreadableArticle(Sentence.of("article.folder", name));
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new UnreadableArticle(Sentence.of("article.device", name));
            }
            if (Files.size(file) > LARGEST) {
                throw new UnreadableArticle(Sentence.of("article.large", name));
            }
            return of(Files.readAllBytes(file), name);
        } catch (NoSuchFileException e) {
            throw new UnreadableArticle(Sentence.of("article.missing", file));
        } catch (AccessDeniedException e) {
            throw new UnreadableArticle(Sentence.of("article.denied", name));
        } catch (IOException e) {
            throw new UnreadableArticle(Sentence.of("article.unreadable", name));
        }
    }

    /// @param name what to call it in a sentence
    /// @throws UnreadableArticle when the text is empty, or no text
    static Article of(byte[] bytes, String name) throws UnreadableArticle {
        String text = decoded(bytes);
        if (text.isBlank()) {
            throw new UnreadableArticle(Sentence.of("article.empty", name));
        }
        if (isBinary(text)) {
            throw new UnreadableArticle(Sentence.of("article.binary", name));
        }
        return of(text);
    }

    /// An article of pasted or decoded text, which may be HTML.
    public static Article of(String text) {
        return HtmlArticle.looksLikeHtml(text) ? HtmlArticle.of(text, null) : Article.of(text);
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length >= 2 && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE))) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, declared(bytes));
        }
    }

    /// What a page says of itself, else what old Windows programs write.
    private static Charset declared(byte[] bytes) {
        Matcher named = CHARSET.matcher(new String(bytes, 0, Math.min(4000, bytes.length), StandardCharsets.ISO_8859_1));
        Charset windows = Charset.forName("windows-1252");
        return named.find() && Charset.isSupported(named.group(1)) && !named.group(1).equalsIgnoreCase("utf-8") ? Charset.forName(named.group(1)) : windows;
    }

    private static boolean isBinary(String text) {
        String head = text.substring(0, Math.min(4000, text.length()));
        long strange = head.chars().filter(c -> c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f').count();
        return head.indexOf('\0') >= 0 || strange * 20 > head.length() || head.startsWith("%PDF") || head.startsWith("PK\u0003");
    }
}
