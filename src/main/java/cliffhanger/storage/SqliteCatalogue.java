package cliffhanger.storage;

import cliffhanger.catalogue.Catalogue;
import cliffhanger.catalogue.Spelling;
import cliffhanger.library.LibraryException;
import cliffhanger.library.Lifecycle;
import cliffhanger.provider.Listing;
import cliffhanger.provider.Premiere;
import cliffhanger.storage.file.CatalogueFile;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import cliffhanger.titles.FoldedTitle;
import cliffhanger.titles.TitleQuery.Rank;
import cliffhanger.titles.TitleQuery;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The catalogue in a file of its own. An index gives matches in the order of `place`, which is that of what most people ask
/// for, so the first few hundred hold what is wanted, and are put in order here; SQLite would rank all before it gave the first.
public final class SqliteCatalogue implements Catalogue {
    private static final String COLUMNS = """
            n.id, n.title, n.other, n.premiered, n.ended, n.lifecycle, n.type, n.language, n.genres, n.network, n.country, n.weight,
            n.rating, n.picture, n.imdb, n.thetvdb""";

    /// Out of how many matches the best are chosen.
    static final int LOOKED_AT = 100;

    /// New shows come after all that were arranged.
    private static final long LAST = 1L << 40;

    static final String MATCHES = "SELECT " + COLUMNS + " FROM entry_search JOIN entry n ON n.place = entry_search.rowid WHERE entry_search MATCH ?1 LIMIT ?2";
    private static final String NAMESAKES = "SELECT " + COLUMNS + " FROM entry n WHERE n.folded = ?1 ORDER BY n.weight DESC LIMIT ?2";
    private static final String ALIKE = """
            SELECT %s FROM (SELECT rowid AS place FROM entry_trigram WHERE entry_trigram MATCH ?1 ORDER BY rank LIMIT ?2) t
            JOIN entry n ON n.place = t.place""".formatted(COLUMNS);

    private final Sql sql;
    private volatile boolean cancelled;

    private SqliteCatalogue(Sql sql) {
        this.sql = sql;
    }

    /// Opens it in a folder, making both where there are none; a file that cannot be used is begun anew.
    public static SqliteCatalogue open(Path folder) {
        return new SqliteCatalogue(CatalogueFile.open(folder));
    }

    @Override
    public List<Listing> find(String text, int limit) {
        cancelled = false;
        TitleQuery wanted = TitleQuery.of(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        try {
            return found(wanted, limit);
        } catch (LibraryException e) {
            if (cancelled) {
                return List.of();
            }
            throw e;
        }
    }

    private List<Listing> found(TitleQuery wanted, int limit) {
        String folded = wanted.typed().plain();
        String words = wanted.match();
        if (folded.length() < Spelling.SHORTEST) {
            return Stream.concat(sql.list(NAMESAKES, SqliteCatalogue::listing, folded, limit).stream(),
                            sql.list(MATCHES, SqliteCatalogue::listing, words, limit).stream())
                    .collect(Collectors.toMap(Listing::id, show -> show, (a, b) -> a, LinkedHashMap::new)).values().stream()
                    .limit(limit).toList();
        }
        Map<Long, Match> found = new LinkedHashMap<>();
        sql.list(NAMESAKES, row -> match(row, wanted), folded, limit).forEach(match -> found.put(match.show().id(), match));
        sql.list(MATCHES, row -> match(row, wanted), words, LOOKED_AT).forEach(match -> found.putIfAbsent(match.show().id(), match));
        if (found.isEmpty()) {
            return alike(folded, limit);
        }
        return found.values().stream().sorted(Match.BEST).limit(limit).map(Match::show).toList();
    }

    /// A show with how well it matches, less being better.
    private record Match(Listing show, Rank kind) {
        static final Comparator<Match> BEST = Comparator.comparing(Match::kind)
                .thenComparing(Comparator.<Match>comparingInt(match -> match.show().weight()).reversed())
                .thenComparing(Comparator.<Match>comparingInt(match -> match.show().premiered() == null ? 0 : match.show().premiered().getYear()).reversed());
    }

    private static Match match(Row row, TitleQuery wanted) throws SQLException {
        Listing show = listing(row);
        return new Match(show, wanted.rank(FoldedTitle.of(show.title())));
    }

    private List<Listing> alike(String folded, int limit) {
        String trigrams = Spelling.trigrams(folded).stream().map(each -> "\"" + each.replace("\"", "\"\"") + "\"").collect(Collectors.joining(" OR "));
        if (trigrams.isEmpty()) {
            return List.of();
        }
        return sql.list(ALIKE, SqliteCatalogue::listing, trigrams, LOOKED_AT).stream()
                .map(listing -> Map.entry(Spelling.strangeness(folded, FoldedTitle.of(listing.title()).plain()), listing))
                .filter(entry -> entry.getKey() <= Spelling.MOST_STRANGE)
                .sorted(Map.Entry.<Double, Listing>comparingByKey()
                        .thenComparing(entry -> entry.getValue().weight(), Comparator.reverseOrder()))
                .map(Map.Entry::getValue)
                .limit(limit)
                .toList();
    }

    @Override
    public void cancel() {
        cancelled = true;
        sql.interrupt();
    }

    @Override
    public Optional<Listing> show(long id) {
        return sql.first("SELECT " + COLUMNS + " FROM entry n WHERE n.id = ?", SqliteCatalogue::listing, id);
    }

    @Override
    public int size() {
        return sql.first("SELECT count(*) FROM entry", Row::number).orElse(0);
    }

    @Override
    public State state() {
        Map<String, String> values = new HashMap<>();
        sql.list("SELECT name, value FROM state WHERE value IS NOT NULL", row -> Map.entry(row.text(), row.text()))
                .forEach(entry -> values.put(entry.getKey(), entry.getValue()));
        String complete = values.get("complete");
        return new State(Integer.parseInt(values.getOrDefault("page", "0")), complete == null ? null : Instant.ofEpochSecond(Long.parseLong(complete)),
                Long.parseLong(values.getOrDefault("changed", "0")));
    }

    @Override
    public void setState(State state) {
        sql.transact(() -> write(state));
    }

    private void write(State state) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("page", state.nextPage());
        values.put("complete", state.complete() == null ? null : state.complete().getEpochSecond());
        values.put("changed", state.changedAt());
        values.forEach((name, value) -> sql.run("INSERT OR REPLACE INTO state (name, value) VALUES (?, ?)", name,
                value == null ? null : value.toString()));
    }

    @Override
    public void put(List<Listing> shows, Range range, State state) {
        sql.transact(() -> {
            Set<Long> there = shows.stream().map(Listing::id).collect(Collectors.toSet());
            sql.list("SELECT id FROM entry WHERE id >= ? AND id < ?", Row::large, range.from(), range.to()).stream()
                    .filter(id -> !there.contains(id))
                    .forEach(id -> sql.run("DELETE FROM entry WHERE id = ?", id));
            shows.forEach(this::put);
            write(state);
        });
    }

    private void put(Listing show) {
        sql.run("""
                INSERT INTO entry (place, id, title, other, folded, premiered, ended, lifecycle, type, language, genres, network, country,
                  weight, rating, picture, imdb, thetvdb)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET title = excluded.title, other = excluded.other, folded = excluded.folded,
                  premiered = excluded.premiered, ended = excluded.ended, lifecycle = excluded.lifecycle, type = excluded.type,
                  language = excluded.language, genres = excluded.genres, network = excluded.network, country = excluded.country,
                  weight = excluded.weight, rating = excluded.rating, picture = excluded.picture, imdb = excluded.imdb, thetvdb = excluded.thetvdb""",
                LAST + show.id(), show.id(), show.title(), other(show), FoldedTitle.of(show.title()).plain(), show.premiered(), show.ended(),
                show.lifecycle(), show.type(), show.language(), String.join("\n", show.genres()), show.network(), show.country(),
                show.weight(), show.rating(), show.picture(), show.elsewhere().get("imdb"), show.elsewhere().get("thetvdb"));
    }

    /// What only repeats the title is no other name.
    private static String other(Listing show) {
        FoldedTitle title = FoldedTitle.of(show.title());
        return show.otherNames().stream().filter(name -> !FoldedTitle.of(name).isLike(title)).collect(Collectors.joining("\n"));
    }

    @Override
    public void arrange() {
        String columns = "id, title, other, folded, premiered, ended, lifecycle, type, language, genres, network, country, weight, rating, picture, imdb, thetvdb";
        sql.transact(() -> {
            sql.once("CREATE TEMP TABLE arranged AS SELECT " + columns + " FROM entry ORDER BY weight DESC, rating DESC, premiered DESC, id");
            CatalogueFile.dropIndex(sql);
            sql.once("DELETE FROM entry");
            sql.once("INSERT INTO entry (place, " + columns + ") SELECT rowid, " + columns + " FROM temp.arranged");
            CatalogueFile.index(sql);
            sql.once("DROP TABLE temp.arranged");
        });
    }

    @Override
    public void putPremieres(LocalDate day, String country, List<Premiere> premieres, Instant readAt) {
        sql.transact(() -> {
            sql.run("DELETE FROM premiere WHERE day = ? AND country = ?", day, country);
            for (Premiere premiere : premieres) {
                put(premiere.show());
                sql.run("INSERT INTO premiere (day, country, show_id, season, at, title) VALUES (?, ?, ?, ?, ?, ?)",
                        day, country, premiere.show().id(), premiere.season(),
                        premiere.at() == null ? null : premiere.at().getEpochSecond(), premiere.title());
            }
            sql.run("INSERT OR REPLACE INTO schedule (day, country, read_at) VALUES (?, ?, ?)", day, country, readAt.getEpochSecond());
        });
    }

    @Override
    public List<Premiere> premieres(LocalDate from, LocalDate to, String country) {
        return sql.list("""
                SELECT p.day, p.season, p.at, p.title, %s FROM premiere p JOIN entry n ON n.id = p.show_id
                WHERE p.country = ? AND p.day BETWEEN ? AND ? ORDER BY p.day, n.weight DESC, n.title""".formatted(COLUMNS),
                SqliteCatalogue::premiere, country, from, to);
    }

    private static Premiere premiere(Row row) throws SQLException {
        LocalDate day = LocalDate.parse(row.text());
        int season = row.number();
        Instant at = row.instantOrNull();
        String title = row.textOrNull();
        return new Premiere(listing(row), season, day, at, title);
    }

    @Override
    public Map<LocalDate, Instant> schedulesRead(LocalDate from, LocalDate to, String country) {
        return sql.list("SELECT day, read_at FROM schedule WHERE country = ? AND day BETWEEN ? AND ?",
                        row -> Map.entry(LocalDate.parse(row.text()), Instant.ofEpochSecond(row.large())), country, from, to).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Listing> begun(LocalDate from, LocalDate to, int limit) {
        return sql.list("SELECT " + COLUMNS + " FROM entry n WHERE n.premiered BETWEEN ? AND ? ORDER BY n.weight DESC, n.premiered LIMIT ?",
                SqliteCatalogue::listing, from, to, limit);
    }

    private static Listing listing(Row row) throws SQLException {
        long id = row.large();
        String title = row.text();
        List<String> other = lines(row.text());
        LocalDate premiered = day(row.textOrNull());
        LocalDate ended = day(row.textOrNull());
        Lifecycle lifecycle = row.choice(Lifecycle.class);
        String type = row.textOrNull();
        String language = row.textOrNull();
        List<String> genres = lines(row.text());
        String network = row.textOrNull();
        String country = row.textOrNull();
        int weight = row.number();
        Double rating = row.realOrNull();
        String picture = row.textOrNull();
        Map<String, String> elsewhere = new HashMap<>();
        putIfKnown(elsewhere, "imdb", row.textOrNull());
        putIfKnown(elsewhere, "thetvdb", row.textOrNull());
        return new Listing(id, title, other, premiered, ended, lifecycle, type, language, genres, network, country, weight, rating, picture, elsewhere);
    }

    private static void putIfKnown(Map<String, String> map, String key, @Nullable String value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }

    @Override
    public void close() {
        sql.close();
    }
}
