package cliffhanger.storage.file;

import cliffhanger.storage.sql.Problems;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// What a file is made of besides its rows: tables, indexes, triggers and views. It is compared with what our migrations make, for a
/// trigger that somebody planted would act at each mark.
public final class Schema {
    /// The newest one, word for word, so that a start need neither run the migrations nor read each statement to know it.
    private static final String NEWEST = "schema.txt";

    /// As SQLite keeps it, a part after the other. What a search index keeps for itself is of SQLite's making.
    private static final String WORDS = """
            SELECT group_concat(type || ' ' || name || ': ' || coalesce(sql, ''), char(10))
            FROM (SELECT type, name, CASE WHEN type = 'table' AND name LIKE '%@_search@_%' ESCAPE '@' THEN NULL ELSE sql END AS sql FROM main.sqlite_schema
                  WHERE name NOT LIKE 'sqlite@_%' ESCAPE '@' ORDER BY type, name)""";

    /// By kind and name, with the text that made it.
    private final Map<String, String> parts;

    private Schema(Map<String, String> parts) {
        this.parts = parts;
    }

    static Schema of(Sql sql) {
        Map<String, String> parts = new TreeMap<>();
        sql.list("SELECT type, name, coalesce(sql, '') FROM main.sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
                row -> parts.put(row.text() + " " + row.text(), plain(row.text())));
        // The tables that a search index keeps for itself are of SQLite's making, and other versions word them otherwise.
        parts.replaceAll((name, text) -> name.contains("_search_") && name.startsWith("table ") ? "" : text);
        return new Schema(parts);
    }

    /// What our migrations make.
    static Schema made(int version) {
        try (Sql memory = Sql.inMemory()) {
            Migrations.run(memory, version);
            return of(memory);
        }
    }

    /// Blanks and quotes say nothing, and depend on which SQLite altered a table.
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c <= ' ' || c == '"' || c == '`' || c == '[' || c == ']';
            if (!blank) {
                plain.append(c);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }

    /// The tables of an open library, but for those of its search indexes.
    public static List<String> tables(Sql sql) {
        return sql.list("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name", Row::text).stream()
                .filter(table -> !table.contains("_search"))
                .toList();
    }

    /// All of it, word for word.
    static String words(Sql sql) {
        return sql.first(WORDS, Row::textOrEmpty).orElse("");
    }

    /// What our migrations make, word for word.
    public static String wordsMade(int version) {
        try (Sql memory = Sql.inMemory()) {
            Migrations.run(memory, version);
            return words(memory);
        }
    }

    private static String newest() {
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(NEWEST))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Triggers and views of it that are not, or not like this, in another: "trigger x". They would act by themselves.
    List<String> actingBeyond(Schema ours) {
        List<String> beyond = new ArrayList<>();
        parts.forEach((name, text) -> {
            if ((name.startsWith("trigger ") || name.startsWith("view ")) && !text.equals(ours.parts.get(name))) {
                beyond.add(name);
            }
        });
        return beyond;
    }

    /// Tables and triggers of another that are not, or not like this, in it: "table x".
    List<String> lacking(Schema ours) {
        List<String> lacking = new ArrayList<>();
        ours.parts.forEach((name, text) -> {
            if (!name.startsWith("index ") && !text.equals(parts.get(name))) {
                lacking.add(name);
            }
        });
        return lacking;
    }

    /// Looks through an open library of a format that we know.
    ///
    /// @throws LibraryException when it is made otherwise than by our migrations
    static void check(Sql sql, int version) {
        if (version == Migrations.NEWEST && words(sql).equals(newest())) {
            return;
        }
        // Another SQLite words it otherwise, or it is another.
        Schema found = of(sql);
        Schema ours = made(version);
        List<String> beyond = found.actingBeyond(ours);
        if (!beyond.isEmpty()) {
            throw Problems.planted(sql.file(), beyond.getFirst());
        }
        List<String> lacking = found.lacking(ours);
        if (!lacking.isEmpty()) {
            throw Problems.otherwise(sql.file(), lacking.getFirst());
        }
    }
}
