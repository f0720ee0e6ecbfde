package cliffhanger.storage.rows;

import cliffhanger.library.Source;
import cliffhanger.storage.sql.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The five columns title, address, publisher, licence, read_on of a joined source, which may be missing.
public final class SourceColumns {
    private SourceColumns() {}

    public static @Nullable Source read(Row row) throws SQLException {
        String title = row.textOrNull();
        if (title == null) {
            row.skip(4);
            return null;
        }
        String address = row.textOrNull();
        String publisher = row.textOrNull();
        String licence = row.textOrNull();
        String readOn = row.textOrNull();
        return new Source(title, address, publisher, licence, readOn == null ? null : LocalDate.parse(readOn));
    }
}
