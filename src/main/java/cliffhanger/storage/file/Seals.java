package cliffhanger.storage.file;

import cliffhanger.language.Sentence;
import cliffhanger.storage.sql.Checksum;
import cliffhanger.storage.sql.Sql;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;

/// A checksum of each table of facts and marks, kept by the transaction that changes it, so that a row which became another on the disk is
/// noticed at the next look, though its page is well-formed.
///
/// A table's is the number of its rows and the sum of their CRC-32C (RFC 3720), which goes by no order. It is kept by temporary triggers,
/// so a writer cannot forget it. The row with no name counts what was committed, and chains the sums of each commit to those before.
public final class Seals {
    /// Worked out again at any time, or the program's own.
    private static final List<String> UNSEALED = List.of("setting", "journal_row", "show_summary", "reminder", "reading", "seal");

    /// Where an entry stands on the undo stack changes.
    private static final String STATE = "state";

    private static final String CHAIN = """
            UPDATE seal SET row_count = row_count + 1,
              checksum = crc32c(checksum || (SELECT ' ' || sum(checksum) || ' ' || sum(row_count) FROM seal WHERE table_name <> ''))
            WHERE table_name = '' RETURNING row_count, checksum""";

    private static final String END = "SELECT row_count, checksum FROM seal WHERE table_name = ''";

    private final Sql sql;
    private boolean kept;

    public Seals(Sql sql) {
        this.sql = sql;
    }

    /// How far a file has come.
    ///
    /// @param commits how many there were
    /// @param chain   of all of them
    public record End(long commits, long chain) {
        static final End NONE = new End(0, 0);
    }

    /// How far the file has come.
    static End end(Sql sql) {
        return sql.first(END, row -> new End(row.large(), row.large())).orElse(End.NONE);
    }

    /// Has the seals kept from here on, by this connection; before a transaction, for a roll-back would take the triggers down again.
    public void keep() {
        if (!kept) {
            Checksum.on(sql);
            tables().forEach(this::watch);
            kept = true;
        }
    }

    boolean isKept() {
        return kept;
    }

    /// The connection is another now, which keeps none yet.
    public void forget() {
        kept = false;
    }

    private void watch(String table) {
        trigger(table, "INSERT", "row_count = row_count + 1, checksum = checksum + crc32c(%s)".formatted(image("NEW.", table)));
        trigger(table, "UPDATE", "checksum = checksum - crc32c(%s) + crc32c(%s)".formatted(image("OLD.", table), image("NEW.", table)));
        trigger(table, "DELETE", "row_count = row_count - 1, checksum = checksum - crc32c(%s)".formatted(image("OLD.", table)));
    }

    private void trigger(String table, String event, String change) {
        sql.once("CREATE TEMP TRIGGER \"seal_%1$s_%2$s\" AFTER %2$s ON main.\"%1$s\" BEGIN UPDATE main.seal SET %3$s WHERE table_name = '%1$s'; END"
                .formatted(table, event, change));
    }

    /// At the end of a transaction, within it.
    End chain() {
        return sql.first(CHAIN, row -> new End(row.large(), row.large())).orElseThrow();
    }

    /// Takes what stands in the tables for what is to stand there, within a transaction.
    ///
    /// @param commits what the count is to be after, so that it never goes back
    public void renew(LongUnaryOperator commits) {
        Checksum.on(sql);
        End before = end(sql);
        sql.run("DELETE FROM seal");
        for (String table : tables()) {
            sql.run("INSERT INTO seal (table_name, row_count, checksum) SELECT '%s', %s".formatted(table, sums(table)));
        }
        sql.run("INSERT INTO seal (table_name, row_count, checksum) VALUES ('', ?, ?)", commits.applyAsLong(before.commits()), before.chain());
    }

    /// Tables whose rows are not what was written, with how many there are too many (or, below 0, too few).
    List<Broken> broken() {
        Checksum.on(sql);
        return tables().stream().map(this::looked).filter(found -> !found.whole()).map(found -> new Broken(found.table(), found.more())).toList();
    }

    private record Looked(String table, int more, boolean whole) {}

    private Looked looked(String table) {
        return sql.first("""
                SELECT rows - coalesce(row_count, 0), sum IS coalesce(checksum, 0) AND rows IS coalesce(row_count, 0)
                FROM (SELECT %s) LEFT JOIN seal ON table_name = '%s'""".formatted(sums(table), table),
                row -> new Looked(table, row.number(), row.flag())).orElseThrow();
    }

    /// A table that is not as it was written.
    ///
    /// @param more rows than there should be; below 0 fewer
    record Broken(String table, int more) {
        /// Such as "play (1 missing)".
        Sentence words() {
            return more == 0 ? Sentence.of("storage.rows.changed", table)
                    : more > 0 ? Sentence.of("storage.rows.more", table, more)
                    : Sentence.of("storage.rows.fewer", table, -more);
        }
    }

    private String sums(String table) {
        return "count(*) AS rows, coalesce(sum(crc32c(%s)), 0) AS sum FROM \"%s\"".formatted(image("", table), table);
    }

    /// A row as text. A number that is no integer is rounded, for SQLite's versions write its last digits differently.
    private String image(String row, String table) {
        return sql.list("SELECT name, type FROM pragma_table_info(?, 'main')", column -> {
            String cell = row + "\"" + column.text() + "\"";
            return column.text().equals("REAL") ? "CAST(round(%s * 1e6) AS INTEGER)".formatted(cell) : cell;
        }, table).stream()
                .filter(cell -> !(table.equals("journal") && cell.endsWith("\"" + STATE + "\"")))
                .collect(Collectors.joining(", ", "json_array(", ")"));
    }

    private List<String> tables() {
        return Schema.tables(sql).stream().filter(table -> !UNSEALED.contains(table)).toList();
    }
}
