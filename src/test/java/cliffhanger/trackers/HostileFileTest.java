package cliffhanger.trackers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cliffhanger.library.history.HistoryItem;
import cliffhanger.library.history.SkippedItem;
import cliffhanger.library.history.UnreadableHistory;
import cliffhanger.library.history.WatchHistory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody made to do harm, or a disk broke, ends in a sentence that says where.
@Tag("slow")
class HostileFileTest {
    private static final String HEADER = "gsi,s_id,ep_id,season_number,key,user_id,created_at,episode_id,series_name,episode_number\n";
    private static final String LINE = "watch-episode-1,700001,800001,1,k1,1,2024-05-06 20:15:00,800001,Example Harbor,1\n";
    private static final String TABLE = "tracking-prod-records-v2.csv";

    @TempDir
    Path folder;

    @Test
    void aBombIsCountedWhileItIsRead() throws IOException {
        Path zip = folder.resolve("bomb.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(TABLE));
            out.write((HEADER + LINE).getBytes(UTF_8));
            byte[] lines = LINE.repeat(10_000).getBytes(UTF_8);
            for (int i = 0; i < 64; i++) {
                out.write(lines);
            }
        }
        assertThat(Files.size(zip)).isLessThan(1 << 19);
        refused(() -> read(zip)).hasMessageContaining(TABLE + " unpacks to far more");
    }

    @Test
    void aFileThatIsTooLargeIsNotReadToItsEnd() throws IOException {
        Path table = write(TABLE, HEADER + LINE.repeat(1000));
        Limits small = new Limits(10, 10_000, 20_000, 200, 1_000_000);
        refused(() -> {
            try (ExportFiles bundle = ExportFiles.open(List.of(table), small)) {
                bundle.parts().getFirst().bytes().readAllBytes();
            }
        }).hasMessageContaining("larger than any export");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "C:\\Windows\\win.ini", "C:evil.csv", "a/../../b.csv", "..\\b.csv", "\\\\host\\share.csv"})
    void namesThatPointOutAreRefused(String name) throws IOException {
        Path zip = zip(Map.of(name, HEADER + LINE));
        refused(() -> read(zip)).hasMessageContaining("points outside of it");
    }

    @Test
    void namesWithDotsInThemAreNone() throws IOException {
        assertThat(read(zip(Map.of("data/v2..csv", HEADER + LINE)))).hasSize(1);
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        // A link in a ZIP is a file whose text is where it points to.
        Path zip = zip(Map.of(TABLE, "/etc/passwd"));
        refused(() -> read(zip)).hasMessageContaining("nothing that can be imported");
    }

    @Test
    void twoFilesOfOneNameAreRefused() throws IOException {
        byte[] zip = Files.readAllBytes(zip(Map.of("a.csv", HEADER + LINE, "b.csv", HEADER + LINE)));
        Path same = folder.resolve("same.zip");
        Files.write(same, new String(zip, Charset.forName("ISO-8859-1")).replace("b.csv", "a.csv").getBytes(Charset.forName("ISO-8859-1")));
        refused(() -> read(same)).hasMessageContaining("two files named “a.csv”");
    }

    @Test
    void aLockedZipAsksToBeUnpacked() throws IOException {
        byte[] zip = Files.readAllBytes(zip(Map.of(TABLE, HEADER + LINE)));
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 4 < zip.length; i++) {
            int magic = bytes.getInt(i);
            if (magic == 0x04034b50 || magic == 0x02014b50) {
                int flags = i + (magic == 0x04034b50 ? 6 : 8);
                bytes.putShort(flags, (short) (bytes.getShort(flags) | 1));
            }
        }
        Path locked = folder.resolve("locked.zip");
        Files.write(locked, zip);
        refused(() -> read(locked)).hasMessage("locked.zip is protected with a password. Unpack it with the password that came with it, "
                + "and import the folder or the files in it.");
    }

    @Test
    void aMillionFilesAreTooMany() throws IOException {
        Path zip = folder.resolve("many.zip");
        try (ZipOutputStream out = new ZipOutputStream(new java.io.BufferedOutputStream(Files.newOutputStream(zip)))) {
            out.setMethod(ZipOutputStream.STORED);
            for (int i = 0; i < 70_000; i++) {
                ZipEntry entry = new ZipEntry("f" + i);
                entry.setSize(0);
                entry.setCrc(0);
                out.putNextEntry(entry);
            }
        }
        refused(() -> read(zip)).hasMessageContaining("70,000 files");
    }

    @Test
    void halfAZipIsNoZip() throws IOException {
        byte[] whole = Files.readAllBytes(zip(Map.of(TABLE, HEADER + LINE.repeat(500))));
        Path half = folder.resolve("half.zip");
        Files.write(half, java.util.Arrays.copyOf(whole, whole.length / 2));
        refused(() -> read(half)).hasMessageContaining("not a complete ZIP file");
    }

    @Test
    void halfATableIsReadAsFarAsItGoes() throws IOException {
        // A line that is cut names less than a whole one; what it names is not made up.
        List<HistoryItem> kept = read(write(TABLE, HEADER + LINE + LINE.substring(0, 30)));
        assertThat(kept).hasSize(1);
    }

    @Test
    void halfAJsonSaysWhere() throws IOException {
        refused(() -> read(write("watched-history-1.json", "[\n{\"watched_at\":\"2026-01-01T00:00:00Z\",\"type\":\"episode\",\n\"show\":{\"title\":\"Ex")))
                .hasMessageContaining("watched-history-1.json, line 3").hasMessageContaining("cut off");
        refused(() -> read(write("b.json", "[\n{\"watched_at\":\"2026-01-01T00:00:00Z\",\"type\":\"episode\"},\n"))).hasMessageContaining("cut off");
    }

    @Test
    void deepJsonIsRefused() throws IOException {
        refused(() -> read(write("a.json", "[{\"watched_at\":\"x\",\"type\":\"episode\",\"show\":" + "[".repeat(100_000))))
                .hasMessageContaining("nested deeper, or is longer, than in any export");
        refused(() -> read(write("b.json", "[".repeat(100_000)))).hasMessageContaining("nothing that can be imported");
    }

    @Test
    void aStringOfMegabytesIsRefused() throws IOException {
        refused(() -> read(write("a.json", "[{\"watched_at\":\"x\",\"type\":\"episode\",\"show\":{\"title\":\"" + "a".repeat(6 << 20) + "\"}}]")))
                .hasMessageContaining("nested deeper, or is longer, than in any export");
    }

    @Test
    void aMillionColumnsAreTooMany() throws IOException {
        refused(() -> read(write("a.csv", "s_id,series_name,created_at,episode_number" + ",x".repeat(1_000_000) + "\n")))
                .hasMessageContaining("columns, more than any export");
    }

    @Test
    void aQuotationThatNeverEndsSaysWhere() throws IOException {
        refused(() -> read(write(TABLE, HEADER + LINE + "\"watch" + LINE.repeat(80_000)))).hasMessageContaining("line 3: the line does not end");
    }

    @Test
    void bracesInBracesTakeNoTime() throws IOException {
        assertThat(read(write("a.ron", "(series:" + "{".repeat(60) + "1" + "}".repeat(60) + ")"))).isEmpty();
        refused(() -> read(write("a.ron", "(series:" + "{".repeat(100) + "1" + "}".repeat(100) + ")"))).hasMessageContaining("cut off");
        assertThat(read(write("b.ron", "(series:[(id:1,name:\"A\",seasons:{1:(episodes:{1,2,}),},),])"))).hasSize(3);
        assertThat(read(write("lists.csv", "s_key,name,objects\nl,Sea,[map[id:1e999999999 type:series] map[id:7 type:series]]\n"))).hasSize(1);
    }

    @Test
    void nothingInItIsSaidSo() throws IOException {
        refused(() -> read(write("a.csv", ""))).hasMessage("a.csv is empty. Download it again and import the new file.");
        refused(() -> read(write("b.csv", " \n\n"))).hasMessageContaining("is empty");
        refused(() -> read(zip(Map.of()))).hasMessageContaining("is empty");
    }

    @Test
    void theWrongFileAltogetherNamesTheRightOnes() throws IOException {
        for (String text : List.of("Hello", "\0\0\0\0", "<html><body>Sign in</body></html>", "{\"a\":1}", "a,b\n1,2\n", "(unit)", "<?xml version=\"1.0\"?>"
                + "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")) {
            refused(() -> read(write("a.txt", text))).hasMessageContaining("nothing that can be imported").hasMessageContaining("TV Time");
        }
        refused(() -> read(folder.resolve("none.zip"))).hasMessageContaining("does not exist");
    }

    @Test
    void aStrangerIsToldWhatItIsAndWhatToDo() throws IOException {
        refused(() -> read(write("a.csv", "Film,Seen on,Stars\nx,2020-01-01,3\n"))).hasMessageContaining("film, seenon, stars").hasMessageContaining("watched_at");
        refused(() -> read(write("a.html", "<!DOCTYPE html><html>Sign in</html>"))).hasMessageContaining("web page");
        refused(() -> read(write("a.pdf", "%PDF-1.7 x"))).hasMessageContaining("PDF");
        refused(() -> read(zip(Map.of("[Content_Types].xml", "<x/>", "xl/workbook.xml", "<x/>")))).hasMessageContaining("save its table as CSV");
        refused(() -> read(write("a.json", "[{\"colour\":1}]"))).hasMessageContaining("colour");
        assertThat(read(write("own.csv", "Show,Season,Episode,Watched at\nExample Harbor,1,2,2024-05-06T20:15:00Z\n"))).hasSize(1);
    }

    @Test
    void theLettersOfWindowsAreRead() throws IOException {
        Path table = folder.resolve(TABLE);
        Files.write(table, (HEADER + LINE.repeat(2000) + LINE.replace("Example Harbor", "Señor “Démo” €")).getBytes(Charset.forName("windows-1252")));
        assertThat(read(table).getLast().show().title()).isEqualTo("Señor “Démo” €");
        Files.write(table, (HEADER + LINE.replace("Example Harbor", "Señor")).getBytes(Charset.forName("ISO-8859-1")));
        assertThat(read(table).getLast().show().title()).isEqualTo("Señor");
    }

    @Test
    void damagedUtf8SaysInWhichLine() throws IOException {
        for (int before : List.of(0, 3, 5000)) {
            Path table = folder.resolve(TABLE);
            byte[] whole = (HEADER + LINE.repeat(before) + LINE.replace("Example Harbor", "Série Démo") + LINE + LINE.replace("Example Harbor", "Sxrie") + LINE
                    + LINE.replace("Example Harbor", "Série Démo")).getBytes(UTF_8);
            whole[new String(whole, Charset.forName("ISO-8859-1")).indexOf("Sxrie") + 1] = (byte) 0xe9;
            Files.write(table, whole);
            refused(() -> read(table)).hasMessageContaining("%s, line %d:".formatted(TABLE, before + 4)).hasMessageContaining("not UTF-8");
        }
    }

    @Test
    void aSpreadsheetMayHaveWrittenSemicolonsOrTabs() throws IOException {
        List<HistoryItem> plain = read(write("plain.csv", HEADER + LINE));
        assertThat(read(write("excel.csv", (HEADER + LINE).replace(',', ';')))).isEqualTo(plain);
        assertThat(read(write("tabs.csv", (HEADER + LINE).replace(',', '\t') + "\t\t\n"))).isEqualTo(plain);
    }

    @Test
    void aZipInAZipIsReadAndNoDeeper() throws IOException {
        Path inner = zip(Map.of(TABLE, HEADER + LINE));
        Path outer = folder.resolve("outer.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(outer))) {
            out.putNextEntry(new ZipEntry("export/inner.zip"));
            Files.copy(inner, out);
        }
        assertThat(read(outer)).hasSize(1);
        Path deep = folder.resolve("deep.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(deep))) {
            out.putNextEntry(new ZipEntry("outer.zip"));
            Files.copy(outer, out);
        }
        refused(() -> read(deep)).hasMessageContaining("nothing that can be imported");
    }

    @Test
    void marksAtTheBeginningAndOtherLineEndsAreNoMatter() throws IOException {
        String table = HEADER + LINE.replace("Example Harbor", "Série Démo");
        HistoryItem plain = read(write("plain.csv", table)).getFirst();
        assertThat(plain.show().title()).isEqualTo("Série Démo");
        assertThat(read(write("bom.csv", "\ufeff" + table))).containsExactly(plain);
        assertThat(read(write("crlf.csv", table.replace("\n", "\r\n")))).containsExactly(plain);
        Path wide = folder.resolve("wide.csv");
        Files.write(wide, ("\ufeff" + table).getBytes(Charset.forName("UTF-16LE")));
        assertThat(read(wide)).containsExactly(plain);
    }

    @Test
    void nullsAreLeftOutOfTexts() throws IOException {
        assertThat(read(write(TABLE, HEADER + LINE.replace("Example Harbor", "Exa\0mple Harbor"))).getFirst().show().title()).isEqualTo("Example Harbor");
    }

    @Test
    void secretsAreNotOpened() throws IOException {
        Path secret = write("access_token.csv", HEADER + LINE);
        assertThat(secret.toFile().setReadable(false)).isTrue();
        refused(() -> read(secret)).hasMessageContaining("is empty");
        List<SkippedItem> left = new ArrayList<>();
        try (ExportFiles bundle = ExportFiles.open(List.of(zip(Map.of("auth-prod-login.csv", "x", "Access-Token.CSV", "y", TABLE, HEADER + LINE))))) {
            assertThat(bundle.parts()).extracting(ExportFile::name).containsExactly(TABLE);
            left.addAll(bundle.left());
        }
        assertThat(left).extracting(SkippedItem::reason).containsOnly(SkippedItem.Reason.SECRET).hasSize(2);
    }

    @Test
    void senselessNumbersAndTimesAreLeftOut() throws IOException {
        List<HistoryItem> kept = read(write("a.csv", HEADER + LINE.replace(",1,k1", ",99999999999,k1") + LINE.replace(",1,k1", ",-1,k1")
                + LINE.replace("2024-05-06 20:15:00", "2024-13-99 99:99:99")));
        assertThat(kept).hasSize(3).allSatisfy(one -> assertThat(((HistoryItem.Watched) one).episode().ids()).containsEntry("thetvdb", "800001"));
        assertThat(((HistoryItem.Watched) kept.get(2)).at()).isNull();
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> refused(ThrowingCallable work) {
        return assertThatThrownBy(work).isInstanceOf(UnreadableHistory.class);
    }

    private static List<HistoryItem> read(Path file) {
        List<HistoryItem> kept = new ArrayList<>();
        TrackerExport.of(List.of(file), ZoneOffset.UTC).read(new WatchHistory.Receiver() {
            @Override
            public void keep(HistoryItem one) {
                kept.add(one);
            }

            @Override
            public void leave(SkippedItem left) {}
        });
        return kept;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path zip(Map<String, String> files) throws IOException {
        Path zip = folder.resolve("export.zip");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(UTF_8));
            }
        }
        try (OutputStream out = Files.newOutputStream(zip)) {
            bytes.writeTo(out);
        }
        return zip;
    }
}
