package cliffhanger.transfer;

import cliffhanger.transfer.LibraryRows.ShowNamed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/// Tables as RFC 4180 has them, in UTF-8, moments as ISO 8601 in UTC. A cell that a spreadsheet would take for a formula begins with
/// an apostrophe.
public final class CsvExport {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private static final String FORMULA = "=+-@\t\r";

    private CsvExport() {}

    /// All plays.
    public static void plays(LibraryRows shelf, Appendable out) throws IOException {
        try (CSVPrinter csv = printer(out, "show", "season", "episode", "special", "title", "watched_at", "tvmaze", "imdb", "thetvdb", "tmdb", "episode_tvmaze")) {
            unwrap(() -> shelf.plays(play -> print(csv, play.show().title(), play.season(), play.number(), play.special(), play.title(), play.at(),
                    id(play.show(), "tvmaze"), id(play.show(), "imdb"), id(play.show(), "thetvdb"), id(play.show(), "tmdb"), play.ids().get("tvmaze"))));
        }
    }

    /// All shows.
    public static void shows(LibraryRows shelf, Appendable out) throws IOException {
        try (CSVPrinter csv = printer(out, "title", "year", "state", "favourite", "rating", "watched", "aired", "total", "status", "network",
                "tvmaze", "imdb", "thetvdb", "note")) {
            unwrap(() -> shelf.shows(row -> print(csv, row.show().title(), row.show().year(), row.state().name().toLowerCase(Locale.ROOT),
                    row.favourite(), row.rating(), row.watched(), row.aired(), row.total(), row.status(), row.network(), id(row.show(), "tvmaze"),
                    id(row.show(), "imdb"), id(row.show(), "thetvdb"), row.note())));
        }
    }

    /// Any table.
    ///
    /// @param rows each with as many cells as the header
    public static void table(Appendable out, List<String> header, Iterable<? extends List<? extends @Nullable Object>> rows) throws IOException {
        try (CSVPrinter csv = printer(out, header.toArray(String[]::new))) {
            unwrap(() -> rows.forEach(row -> print(csv, row.toArray())));
        }
    }

    private static CSVPrinter printer(Appendable out, String... header) throws IOException {
        return new CSVPrinter(out, FORMAT.builder().setHeader(header).get());
    }

    private static @Nullable String id(ShowNamed show, String provider) {
        return show.ids().get(provider);
    }

    private static void print(CSVPrinter csv, @Nullable Object... cells) {
        List<@Nullable Object> safe = new ArrayList<>(Arrays.asList(cells));
        safe.replaceAll(cell -> cell instanceof String text ? safe(text) : cell);
        try {
            csv.printRecord(safe);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a spreadsheet does not take for a formula.
    static String safe(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static void unwrap(Runnable work) throws IOException {
        try {
            work.run();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
