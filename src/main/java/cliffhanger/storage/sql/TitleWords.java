package cliffhanger.storage.sql;

import cliffhanger.titles.FoldedTitle;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/// [FoldedTitle#words()] as a function of SQL, which the triggers of the search indexes call; NULL of NULL.
final class TitleWords extends Function {
    /// Lets it be called by triggers of a file of which the schema is not trusted, for it touches nothing (SQLITE_INNOCUOUS).
    static final int INNOCUOUS = 0x200000;

    static final String NAME = "title_words";

    @Override
    protected void xFunc() throws SQLException {
        @Nullable String text = value_text(0);
        if (text == null) {
            result();
        } else {
            result(FoldedTitle.of(text).words());
        }
    }
}
