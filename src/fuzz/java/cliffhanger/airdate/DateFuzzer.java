package cliffhanger.airdate;

import cliffhanger.language.Language;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.time.LocalDate;
import java.util.Locale;

/// Any text is a date, or a plain phrase says why not; what was read can be written and said, and read again.
public final class DateFuzzer {
    private static final DateReader READER = new DateReader(LocalDate.of(2022, 6, 22));
    private static final DateFinder FINDER = new DateFinder(LocalDate.of(2022, 6, 22));
    private static final DateWords WORDS = new DateWords(Language.of(Locale.ENGLISH));

    private DateFuzzer() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        for (DateMention mention : FINDER.find(text)) {
            if (mention.ifPast() != null) {
                check(mention.ifPast());
            }
            if (mention.ifFuture() != null) {
                check(mention.ifFuture());
            }
        }
        try {
            check(READER.read(text));
        } catch (BadDate e) {
            if (e.getMessage() == null || e.getMessage().isBlank()) {
                throw new IllegalStateException("no phrase", e);
            }
        }
    }

    private static void check(AirDate date) {
        if (!Edtf.parse(Edtf.print(date)).equals(date) || WORDS.inFull(date).isBlank() || WORDS.inShort(date).isBlank()) {
            throw new IllegalStateException("does not come back: " + date);
        }
    }
}
