package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cliffhanger.Fixtures;
import cliffhanger.desktop.SingleInstance;
import cliffhanger.language.Sentence;
import cliffhanger.language.Worded;
import cliffhanger.library.Field;
import cliffhanger.library.ShowId;
import cliffhanger.library.TypedValue;
import cliffhanger.library.change.Change;
import cliffhanger.storage.sql.Access;
import cliffhanger.storage.sql.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is refused is said in the language of whoever reads it: its sentence is a text with parts, and none that was put together
/// in English.
class RefusalsTest {
    @TempDir
    Path folder;

    @Test
    void whatTheLibraryRefusesIsSaidInGerman() {
        try (SqliteLibrary library = Fixtures.empty(folder)) {
            assertThat(german(() -> library.apply(new Change.MakeShow(" ")))).isEqualTo("Eine Serie braucht einen Titel.");
            assertThat(german(() -> library.apply(new Change.SetFavourite(new ShowId(99), true)))).isEqualTo("Diese Serie ist nicht mehr in der Bibliothek.");
            assertThat(german(() -> LibraryMove.copy(library, folder))).contains(folder.toString(), "bereits eine Bibliothek");
        }
        assertThat(german(() -> TypedValue.as(Field.Form.COUNT, "many"))).isEqualTo("„many“ ist keine ganze Zahl von 1 bis 99999.");
    }

    @Test
    void aFileThatIsNoLibraryIsRefusedInGerman() throws IOException {
        Files.writeString(folder.resolve("library.db"), "no library, and long enough to be looked at as if it were one".repeat(99));
        assertThat(german(() -> SqliteLibrary.open(folder, Fixtures.CLOCK))).contains("beschädigt", "nicht verändert");
    }

    @Test
    void rowsThatWereChangedAreNamedInTheSameLanguage() {
        try (SqliteLibrary library = Fixtures.empty(folder)) {
            library.apply(new Change.MakeShow("Lost"));
        }
        try (Sql sql = Sql.open(folder.resolve("library.db"), Access.WRITE)) {
            sql.once("DELETE FROM show");
        }
        assertThat(german(() -> SqliteLibrary.open(folder, Fixtures.CLOCK))).contains("show (1 zu wenig)").doesNotContain("missing", "too many");
    }

    @Test
    void aWindowThatIsOpenAlreadyIsSaidToBeInGerman() throws IOException {
        try (SingleInstance _ = SingleInstance.claim(folder)) {
            assertThat(german(() -> SingleInstance.claim(folder))).contains("bereits geöffnet", folder.toString());
        }
    }

    /// The wording of what is thrown, by the texts themselves: German need not be complete for that.
    private static String german(ThrowingCallable work) {
        Throwable thrown = catchThrowable(work);
        assertThat(thrown).isInstanceOf(Worded.class);
        Sentence sentence = ((Worded) thrown).sentence();
        assertThat(thrown).hasMessage(sentence.toString());
        return german(sentence);
    }

    private static String german(Sentence sentence) {
        String room = sentence.key().substring(0, sentence.key().indexOf('.'));
        String text = ResourceBundle.getBundle("cliffhanger." + room + ".words", Locale.GERMAN, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                .getString(sentence.key());
        List<Object> parts = sentence.parts().stream().map(part -> part instanceof Sentence inner ? german(inner) : part).toList();
        return parts.isEmpty() ? text : new MessageFormat(text, Locale.GERMAN).format(parts.toArray());
    }
}
