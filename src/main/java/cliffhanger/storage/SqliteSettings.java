package cliffhanger.storage;

import cliffhanger.library.Settings;
import cliffhanger.library.Specials;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Settings in the library file.
public final class SqliteSettings implements Settings {
    private final Sql sql;

    public SqliteSettings(SqliteLibrary library) {
        this(library.sql());
    }

    SqliteSettings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<String> get(String name) {
        return sql.first("SELECT value FROM setting WHERE name = ?", Row::text, name);
    }

    @Override
    public void put(String name, @Nullable String value) {
        if (value == null) {
            sql.run("DELETE FROM setting WHERE name = ?", name);
        } else {
            sql.run("INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                    name, value);
        }
        if (name.equals(Specials.SETTING)) {
            // What is next and what is coming is worked out by it.
            sql.run("UPDATE show_summary SET stale_at = 0 WHERE show_id IN (SELECT show_id FROM episode WHERE significant = 1)");
        }
    }
}
