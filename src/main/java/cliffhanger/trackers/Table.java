package cliffhanger.trackers;

import cliffhanger.language.Sentence;
import cliffhanger.library.history.UnreadableHistory;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// A table with a header, as RFC 4180 and its relatives have it, line by line. Columns go by their names, whatever their order.
final class Table {
    private static final int MOST_COLUMNS = 500;
    private static final int MOST_LETTERS_OF_A_LINE = 1 << 22;

    private static final int DIGITS = 9;

    private static final String SEPARATORS = ",;\t";

    /// Letters in which the first line is looked for.
    private static final int HEADER = 1 << 14;

    /// Cells by which a line is told of that says nothing to its reader.
    private static final int SAID = 3;

    private Table() {}

    /// Reads each line.
    ///
    /// @throws UnreadableHistory with the line where it breaks
    static void read(ExportFile part, HistoryBuilder to, Consumer<Line> each) throws IOException {
        Guarded text = new Guarded(part.tableText(), part);
        char separator = separator(part.start(HEADER));
        try (CSVParser csv = CSVParser.parse(text, CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(true).get())) {
            text.csv = csv;
            Iterator<CSVRecord> lines = csv.iterator();
            if (!lines.hasNext()) {
                return;
            }
            Map<String, Integer> columns = columns(lines.next(), part);
            text.line();
            while (lines.hasNext()) {
                CSVRecord line = lines.next();
                text.line();
                to.at(() -> Sentence.of("trackers.at.line", part.name(), csv.getCurrentLineNumber()));
                if (!isBlank(line)) {
                    to.row(line.stream().filter(cell -> !cell.isBlank()).limit(SAID)::toList, () -> each.accept(new Line(columns, line)));
                }
            }
        } catch (CharacterCodingException e) {
            throw encoding(part, text, e);
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException coding ? encoding(part, text, coding)
                    : part.broken("trackers.bad.table", text.number(), e);
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | IllegalStateException e) {
            throw part.broken("trackers.bad.table", text.number(), e);
        }
    }

    private static UnreadableHistory encoding(ExportFile part, Guarded text, CharacterCodingException e) {
        return part.broken("trackers.bad.utf8.line", e instanceof PlainText.BadLetters letters ? letters.line() : text.number(), e);
    }

    /// What stands between the cells of a table that begins so: a comma, a tab, or the semicolon of a spreadsheet where the comma is the
    /// decimal sign.
    static char separator(String start) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < start.length(); i++) {
            char letter = start.charAt(i);
            quoted ^= letter == '"';
            if (!quoted && letter == '\n') {
                break;
            }
            int which = quoted ? -1 : SEPARATORS.indexOf(letter);
            if (which >= 0) {
                counts[which]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }

    private static boolean isBlank(CSVRecord line) {
        for (String cell : line) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Integer> columns(CSVRecord header, ExportFile part) {
        if (header.size() > MOST_COLUMNS) {
            throw new UnreadableHistory(Sentence.of("trackers.bad.columns", part.name(), header.size()));
        }
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            columns.putIfAbsent(ExportFiles.letters(header.get(i)), i);
        }
        return columns;
    }

    /// One line.
    record Line(Map<String, Integer> columns, CSVRecord cells) {
        /// The first of these columns that says anything; null where none does.
        @Nullable String get(String... names) {
            for (String name : names) {
                Integer column = columns.get(name);
                String cell = column == null ? null : at(column);
                if (cell != null) {
                    return cell;
                }
            }
            return null;
        }

        String orEmpty(String... names) {
            String found = get(names);
            return found == null ? "" : found;
        }

        /// The cell at that place, from 0; null where there is none.
        @Nullable String at(int place) {
            String cell = place < cells.size() ? cells.get(place) : "";
            String plain = (cell.indexOf('\0') < 0 ? cell : cell.replace("\0", "")).strip();
            return plain.isEmpty() ? null : plain;
        }

        @Nullable Integer number(String... names) {
            return whole(get(names));
        }

        static @Nullable Integer whole(@Nullable String found) {
            if (found == null || found.isEmpty()) {
                return null;
            }
            String whole = found.endsWith(".0") ? found.substring(0, found.length() - 2) : found;
            return whole.length() <= DIGITS && whole.chars().allMatch(c -> c >= '0' && c <= '9') && !whole.isEmpty() ? Integer.valueOf(whole) : null;
        }

        @Nullable Double real(String... names) {
            String found = get(names);
            return found != null && found.matches("\\d{1,3}([.,]\\d{1,6})?") ? Double.valueOf(found.replace(',', '.')) : null;
        }

        /// Whether it says "1", "true" or "yes".
        boolean is(String... names) {
            String found = orEmpty(names);
            return found.equals("1") || found.equalsIgnoreCase("true") || found.equalsIgnoreCase("yes");
        }
    }

    /// Ends a line that has no end, as after a quotation mark that is never closed.
    private static final class Guarded extends FilterReader {
        private final ExportFile part;
        private @Nullable CSVParser csv;
        private long letters;
        private long begun = 1;

        Guarded(Reader in, ExportFile part) {
            super(in);
            this.part = part;
        }

        /// A line was read; the next begins.
        void line() {
            letters = 0;
            begun = number();
        }

        long number() {
            return csv == null ? 1 : csv.getCurrentLineNumber() + 1;
        }

        @Override
        public int read() throws IOException {
            letters++;
            return super.read();
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            int got = super.read(buffer, from, length);
            letters += Math.max(got, 0);
            if (letters > MOST_LETTERS_OF_A_LINE) {
                throw new UnreadableHistory(Sentence.of("trackers.bad.endless", part.name(), begun));
            }
            return got;
        }
    }
}
