package cliffhanger.storage.sql;

import java.sql.SQLException;
import java.util.zip.CRC32C;
import org.sqlite.Function;

/// CRC-32C (RFC 3720, appendix B.4) as a function of SQL: of a text in UTF-8.
public final class Checksum extends Function {
    private final CRC32C crc = new CRC32C();

    private Checksum() {}

    /// Makes it known to a connection.
    public static void on(Sql sql) {
        sql.define("crc32c", new Checksum(), 1);
    }

    @Override
    protected void xFunc() throws SQLException {
        crc.reset();
        crc.update(value_blob(0));
        result(crc.getValue());
    }
}
