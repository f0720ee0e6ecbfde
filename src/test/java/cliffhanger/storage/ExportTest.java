package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import cliffhanger.Fixtures;
import cliffhanger.language.Language;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.library.change.PlayTime;
import cliffhanger.library.change.Scope;
import cliffhanger.library.veil.Veil;
import cliffhanger.transfer.CalendarExport;
import cliffhanger.transfer.CsvExport;
import cliffhanger.transfer.PageExport;
import cliffhanger.transfer.TraktExport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is taken along can be read by others.
class ExportTest {
    @TempDir
    Path folder;

    private SqliteLibrary library;
    private SqliteShelf shelf;

    @BeforeEach
    void open() {
        library = Fixtures.starter(folder);
        shelf = new SqliteShelf(library);
        library.apply(new Change.AddShows(List.of(Fixtures.weekly("=HYPERLINK(\"x\"), \"Ünïté\"", 7, LocalDate.of(2026, 1, 1), 1, 3)), "test"));
        var show = Fixtures.show(library, "=HYPERLINK");
        library.apply(new Change.MarkWatched(new Scope.WholeShow(show), new PlayTime.Now()));
        library.apply(new Change.WriteNote(new Subject.OnShow(show), "two\nlines"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static List<CSVRecord> read(String csv) throws IOException {
        return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(csv)).getRecords();
    }

    @Test
    void aPageHasEachShowOnceAndNoTitleIsMarkup() throws IOException {
        library.apply(new Change.MakeShow("<b>Bold</b> & | *starred*"));
        StringWriter html = new StringWriter();
        new PageExport(shelf, Fixtures.TODAY, Language.of(Locale.ENGLISH), show -> Veil.NONE).html(html);
        org.jsoup.nodes.Document page = org.jsoup.Jsoup.parse(html.toString());
        assertThat(page.select("h2").eachText()).containsExactly("Watching (1)", "Planned (1)");
        assertThat(page.select("tr td:first-child").eachText()).containsExactly("=HYPERLINK(\"x\"), \"Ünïté\" HBO · Running", "<b>Bold</b> & | *starred*");
        assertThat(page.select("tr").first().text()).contains("3/3");
        assertThat(page.select("b")).isEmpty();

        StringWriter markdown = new StringWriter();
        new PageExport(shelf, Fixtures.TODAY, Language.of(Locale.ENGLISH), show -> Veil.NONE).markdown(markdown);
        assertThat(markdown.toString()).contains("## Planned (1)").contains("| \\<b>Bold\\</b> & \\| \\*starred\\* |");
    }

    @Test
    void playsAndShowsAreTablesWithoutFormulas() throws IOException {
        StringWriter plays = new StringWriter();
        CsvExport.plays(shelf, plays);
        assertThat(read(plays.toString())).hasSize(3).allSatisfy(row -> {
            assertThat(row.get("show")).isEqualTo("'=HYPERLINK(\"x\"), \"Ünïté\"");
            assertThat(row.get("watched_at")).isEqualTo("2026-11-23T11:00:00Z");
        });
        StringWriter shows = new StringWriter();
        CsvExport.shows(shelf, shows);
        assertThat(read(shows.toString())).as("samples stay out").singleElement().satisfies(row -> {
            assertThat(row.get("watched")).isEqualTo("3");
            assertThat(row.get("note")).isEqualTo("two\nlines");
            assertThat(row.get("tvmaze")).isEqualTo("7");
        });
    }

    @Test
    void playsHaveTheShapeOfTraktsHistory() throws IOException {
        library.apply(new Change.WatchAgain(Dump.episode(library, "=HYPERLINK(\"x\"), \"Ünïté\"", 1, 1).id(), new PlayTime.Now()));
        StringWriter out = new StringWriter();
        assertThat(TraktExport.history(shelf, out)).isZero();
        JsonNode history = new ObjectMapper().readTree(out.toString());
        assertThat(history).hasSize(4);
        assertThat(history.get(0).path("watched_at").asText()).isEqualTo("2026-11-23T11:00:00.000Z");
        assertThat(history.get(0).path("episode").path("number").asInt()).isEqualTo(1);
        assertThat(history.get(1).path("episode").path("number").asInt()).as("a rewatch is another play").isEqualTo(1);
    }

    @Test
    void aCalendarHasMomentsDaysAndWindowsAndIsTheSameEveryTime() {
        LocalDate day = LocalDate.of(2027, 3, 28);
        Instant at = Instant.parse("2027-03-29T01:00:00Z");
        List<CalendarExport.Event> events = List.of(
                new CalendarExport.Event("a@cliffhanger", "A, B; C S1E1", "HBO", at, null, day, day, true, List.of(new CalendarExport.Alarm(Duration.ofMinutes(90), null),
                        new CalendarExport.Alarm(Duration.ofDays(1), null), new CalendarExport.Alarm(Duration.ofMinutes(-30), null))),
                new CalendarExport.Event("b@cliffhanger", "B S2", null, null, null, day, day, true, List.of(new CalendarExport.Alarm(null, at))),
                new CalendarExport.Event("c@cliffhanger", "C S3", null, null, null, day, day.plusDays(90), false, List.of()));
        String text = CalendarExport.print(events, Fixtures.CLOCK.instant());
        assertThat(text).isEqualTo(CalendarExport.print(events, Fixtures.CLOCK.instant()));
        assertThat(text).contains("DTSTART:20270329T010000Z", "DTSTART;VALUE=DATE:20270328", "DTEND;VALUE=DATE:20270329", "STATUS:TENTATIVE",
                "DTEND;VALUE=DATE:20270627", "TRIGGER;RELATED=START:-PT90M", "TRIGGER;RELATED=START:-P1D", "TRIGGER;RELATED=START:PT30M", "TRIGGER;VALUE=DATE-TIME:20270329T010000Z");
        List<VEvent> read = Biweekly.parse(text).first().getEvents();
        assertThat(read).hasSize(3);
        assertThat(read.getFirst().getSummary().getValue()).isEqualTo("A, B; C S1E1");
        assertThat(Biweekly.parse(text).first().validate(ICalVersion.V2_0).isEmpty()).isTrue();
    }
}
