package cliffhanger.storage;

import cliffhanger.library.ShowId;
import cliffhanger.storage.file.LibraryFile;
import cliffhanger.storage.file.Migrations;
import cliffhanger.storage.file.Seals;
import cliffhanger.storage.file.SearchIndex;
import cliffhanger.storage.rows.Moment;
import cliffhanger.storage.sql.Sql;
import cliffhanger.storage.write.Summaries;
import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.LongStream;

/// A library of a given size, made once and copied for each run: shows with seasons of ten weekly episodes, the first half
/// watched, the last season to come.
final class BenchLibrary {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), ZoneOffset.UTC);
    private static final int SEASON = 10;

    private BenchLibrary() {}

    /// A fresh copy of the library with `shows` shows of `episodes` episodes each.
    private static final int NOTES = 5_000;
    private static final String WORDS = "It was a quiet episode with one long talk at the river, and I want to see the end of it again.";

    static Path copy(int shows, int episodes) {
        try {
            // The schema is in the name, so that no older library is measured.
            Path made = Path.of("target", "bench-data", shows + "x" + episodes + "-" + Integer.toHexString(Migrations.hash()));
            if (Files.notExists(made.resolve("done"))) {
                Files.createDirectories(made);
                fill(made, shows, episodes);
                Files.createFile(made.resolve("done"));
            }
            Path copy = Files.createTempDirectory(Path.of("target"), "bench");
            Files.copy(made.resolve("library.db"), copy.resolve("library.db"), StandardCopyOption.REPLACE_EXISTING);
            copy.toFile().deleteOnExit();
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Path folder, int shows, int episodes) {
        try (Sql sql = LibraryFile.open(folder)) {
            sql.transact(() -> {
                for (int s = 1; s <= shows; s++) {
                    show(sql, s, episodes);
                }
            });
            sql.transact(() -> {
                for (int n = 0; n < NOTES; n++) {
                    sql.run("INSERT INTO note (id, show_id, text, changed_at) VALUES (?, ?, ?, ?)",
                            UuidCreator.getTimeOrderedEpoch(), (long) n % shows + 1,
                            "Note " + n + ": " + (n % 50 == 0 ? "the secret is in the barn. " : "") + WORDS, (long) n);
                }
            });
            sql.transact(() -> new Summaries(sql).refresh(
                    LongStream.rangeClosed(1, shows).mapToObj(ShowId::new).toList(), Moment.of(CLOCK)));
            sql.transact(() -> SearchIndex.rebuild(sql));
            sql.transact(() -> new Seals(sql).renew(commits -> commits + 1));
            sql.once("ANALYZE");
            sql.once("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    private static void show(Sql sql, int show, int episodes) {
        sql.run("INSERT INTO show (id, uuid, title, lifecycle, network, added_at) VALUES (?, ?, ?, 'RUNNING', 'HBO', 0)",
                (long) show, UuidCreator.getTimeOrderedEpoch(), "Show number " + show);
        sql.run("INSERT INTO show_state (id, show_id, state, by_user, since_at) VALUES (?, ?, 'WATCHING', 0, 0)",
                UuidCreator.getTimeOrderedEpoch(), (long) show);
        LocalDate first = LocalDate.of(2027, 1, 7).minusYears(episodes / SEASON - 1L).plusDays(show % 300);
        sql.run("INSERT INTO status_event (show_id, position, kind, season, who) VALUES (?, 0, 'RENEWED', ?, 'HBO')",
                (long) show, episodes / SEASON);
        for (int c = 0; c < 8; c++) {
            sql.run("INSERT INTO credit (show_id, position, person, \"character\", role) VALUES (?, ?, ?, ?, 'MAIN')",
                    (long) show, c, "Person " + c, "Character " + c);
        }
        for (int e = 0; e < episodes; e++) {
            int season = e / SEASON + 1;
            if (e % SEASON == 0) {
                sql.run("INSERT INTO season (id, show_id, number) VALUES (?, ?, ?)", show * 100L + season, (long) show, season);
            }
            LocalDate day = first.plusYears(season - 1L).plusWeeks(e % SEASON);
            long id = show * 1000L + e;
            sql.run("""
                    INSERT INTO episode (id, show_id, season_id, season, number, title, air_edtf, air_first, air_last, air_at, runtime)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 50)""",
                    id, (long) show, show * 100L + season, season, e % SEASON + 1, "The one with number " + e, day.toString(),
                    day.toEpochDay(), day.toEpochDay(), day.toEpochDay() * 86400 + 72000);
            if (e < episodes / 2) {
                sql.run("INSERT INTO play (id, episode_id, played_at) VALUES (?, ?, ?)",
                        UuidCreator.getTimeOrderedEpoch(), id, day.toEpochDay() * 86400 + 90000);
            }
        }
    }
}
